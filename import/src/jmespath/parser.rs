//! Reads expressions.

use super::token::{Token, tokens};
use super::{Expression, Operator};

/// How deep expressions may nest.
const DEPTH: usize = 32;

/// The expression, or what is wrong with it.
pub(crate) fn parse(text: &str) -> Result<Expression, String> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0 };
    let parsed = parser.either()?;
    match parser.peek() {
        None => Ok(parsed),
        Some(token) => Err(unexpected(token)),
    }
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Result<Token, String> {
        let token = self.peek().cloned().ok_or("it is not complete")?;
        self.at += 1;
        Ok(token)
    }

    /// Whether that comes next, which is passed then.
    fn passes(&mut self, symbol: &str) -> bool {
        let is_next = matches!(self.peek(), Some(Token::Symbol(next)) if *next == symbol);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, symbol: &'static str) -> Result<(), String> {
        if self.passes(symbol) {
            return Ok(());
        }
        Err(self.next().map_or_else(|error| error, |token| unexpected(&token)))
    }

    /// What may be a condition of several.
    fn either(&mut self) -> Result<Expression, String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("it nests too deep".to_owned());
        }
        let mut left = self.both()?;
        while self.passes("||") {
            left = Expression::Or(left.into(), self.both()?.into());
        }
        self.depth -= 1;
        Ok(left)
    }

    fn both(&mut self) -> Result<Expression, String> {
        let mut left = self.comparison()?;
        while self.passes("&&") {
            left = Expression::And(left.into(), self.comparison()?.into());
        }
        Ok(left)
    }

    fn comparison(&mut self) -> Result<Expression, String> {
        let left = self.negation()?;
        let operators = [
            Operator::Equal,
            Operator::NotEqual,
            Operator::LessOrEqual,
            Operator::GreaterOrEqual,
            Operator::Less,
            Operator::Greater,
        ];
        let found = operators.into_iter().find(|operator| self.passes(operator.symbol()));
        let Some(operator) = found else { return Ok(left) };
        Ok(Expression::Compare(left.into(), operator, self.negation()?.into()))
    }

    fn negation(&mut self) -> Result<Expression, String> {
        let mut is_negated = false;
        while self.passes("!") {
            is_negated = !is_negated;
        }
        let path = self.path()?;
        Ok(if is_negated { Expression::Not(path.into()) } else { path })
    }

    /// A value, and the way from it to another.
    fn path(&mut self) -> Result<Expression, String> {
        let mut path = match self.peek() {
            // Of what is there.
            Some(Token::Symbol("[?")) => Expression::Current,
            Some(Token::Symbol("[")) if self.is_bracket() => Expression::Current,
            _ => self.value()?,
        };
        loop {
            path = if self.passes(".") {
                if self.passes("*") {
                    Expression::Values(path.into())
                } else {
                    Expression::Sub(path.into(), self.value()?.into())
                }
            } else if self.passes("[?") {
                let condition = self.either()?;
                self.expect("]")?;
                Expression::Filter(path.into(), condition.into())
            } else if self.passes("[") {
                self.bracket(path)?
            } else {
                return Ok(path);
            };
        }
    }

    /// Whether the bracket that comes next is behind a list, and not around one.
    fn is_bracket(&self) -> bool {
        let next = self.tokens.get(self.at + 1);
        matches!(next, Some(Token::Number(_) | Token::Symbol("]" | "*")))
    }

    /// What is behind `[`.
    fn bracket(&mut self, list: Expression) -> Result<Expression, String> {
        let parsed = match self.next()? {
            Token::Symbol("]") => return Ok(Expression::Flatten(list.into())),
            Token::Symbol("*") => Expression::Elements(list.into()),
            Token::Number(index) => Expression::Index(list.into(), index),
            token => return Err(unexpected(&token)),
        };
        self.expect("]")?;
        Ok(parsed)
    }

    fn value(&mut self) -> Result<Expression, String> {
        match self.next()? {
            Token::Name(name) if self.passes("(") => Ok(Expression::Call(name, self.list(")")?)),
            Token::Name(name) => Ok(Expression::Field(name)),
            Token::Literal(value) => Ok(Expression::Literal(value)),
            Token::Symbol("@") => Ok(Expression::Current),
            Token::Symbol("(") => {
                let inner = self.either()?;
                self.expect(")")?;
                Ok(inner)
            }
            Token::Symbol("[") => Ok(Expression::List(self.list("]")?)),
            token => Err(unexpected(&token)),
        }
    }

    /// Expressions with commas between them, up to `close`.
    fn list(&mut self, close: &'static str) -> Result<Vec<Expression>, String> {
        let mut list = Vec::new();
        if self.passes(close) {
            return Ok(list);
        }
        loop {
            list.push(self.either()?);
            if !self.passes(",") {
                self.expect(close)?;
                return Ok(list);
            }
        }
    }
}

fn unexpected(token: &Token) -> String {
    match token {
        Token::Name(name) => format!("`{name}` is not expected"),
        Token::Literal(value) => format!("`{value}` is not expected"),
        Token::Number(number) => format!("`{number}` is not expected"),
        Token::Symbol(symbol) => format!("`{symbol}` is not expected"),
    }
}
