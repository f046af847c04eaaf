#include "query/parser.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "query/error.h"
#include "query/functions.h"

namespace outcrop::cli::query {
namespace {

constexpr int deepest = 500;         // of the tree, whose evaluation recurs
constexpr int ends_projection = 10;  // what binds less ends the right side of a projection

/// How tightly a token binds to what stands before it (Pratt).
int binding_power(Token token) {
  switch (token) {
    case Token::pipe:
      return 1;
    case Token::logical_or:
      return 2;
    case Token::logical_and:
      return 3;
    case Token::equal:
    case Token::not_equal:
    case Token::less:
    case Token::less_or_equal:
    case Token::greater:
    case Token::greater_or_equal:
      return 5;
    case Token::flatten:
      return 9;
    case Token::star:
      return 20;
    case Token::filter:
      return 21;
    case Token::dot:
      return 40;
    case Token::logical_not:
      return 45;
    case Token::left_brace:
      return 50;
    case Token::left_bracket:
      return 55;
    case Token::left_parenthesis:
      return 60;
    default:
      return 0;
  }
}

class Parser {
 public:
  explicit Parser(std::string_view expression) : lexemes_(tokens_of(expression)) {}

  NodePtr parse() {
    NodePtr whole = expression(0);
    if (peek() != Token::end) unexpected();
    return whole;
  }

 private:
  Token peek(std::size_t ahead = 0) const { return lexemes_[std::min(at_ + ahead, lexemes_.size() - 1)].token; }
  const Lexeme& take() { return lexemes_[std::min(at_++, lexemes_.size() - 1)]; }
  [[noreturn]] void unexpected() const {
    const Lexeme& lexeme = lexemes_[std::min(at_, lexemes_.size() - 1)];
    if (lexeme.token == Token::end) throw QueryError("syntax", "the expression ends too early");
    throw QueryError("syntax", "unexpected " + lexeme.text + " at column " + std::to_string(lexeme.column));
  }
  const Lexeme& expect(Token token) {
    if (peek() != token) unexpected();
    return take();
  }

  template <class... Children>
  NodePtr make(Kind kind, Children... children) {
    auto node = std::make_unique<Node>();
    node->kind = kind;
    (add(*node, std::move(children)), ...);
    return node;
  }
  void add(Node& node, NodePtr child) {
    node.depth = std::max(node.depth, child->depth + 1);
    if (node.depth > deepest) too_deep();
    node.children.push_back(std::move(child));
  }
  [[noreturn]] static void too_deep() { throw QueryError("syntax", "the expression is nested too deeply"); }

  /// What follows is applied to what `left` gives; chains stay flat.
  NodePtr chained(NodePtr left, NodePtr right) {
    if (left->kind != Kind::chain) left = make(Kind::chain, std::move(left));
    add(*left, std::move(right));
    return left;
  }

  NodePtr expression(int power) {
    if (++open_ > deepest) too_deep();
    NodePtr left = prefix();
    while (power < binding_power(peek())) left = infix(std::move(left));
    --open_;
    return left;
  }

  NodePtr prefix() {
    const Lexeme& lexeme = take();
    switch (lexeme.token) {
      case Token::literal:
        return literal(lexeme);
      case Token::raw_string: {
        NodePtr node = make(Kind::literal);
        node->literal = Document(lexeme.text);
        return node;
      }
      case Token::name:
      case Token::quoted_name:
        return name(lexeme);
      case Token::star:
        return make(Kind::values, make(Kind::current), projected(Token::star));
      case Token::filter:
        return filter(make(Kind::current));
      case Token::flatten:
        return flatten(make(Kind::current));
      case Token::left_brace:
        return hash();
      case Token::left_parenthesis: {
        NodePtr inner = expression(0);
        expect(Token::right_parenthesis);
        // A chain of its own: what follows applies to its result as a whole.
        return make(Kind::chain, std::move(inner));
      }
      case Token::logical_not:
        return make(Kind::logical_not, expression(binding_power(Token::logical_not)));
      case Token::left_bracket:
        if (peek() == Token::number || peek() == Token::colon) return bracket(make(Kind::current));
        if (peek() == Token::star && peek(1) == Token::right_bracket) return bracket(make(Kind::current));
        return list();
      case Token::current:
        return make(Kind::current);
      default:
        --at_;
        unexpected();
    }
  }

  NodePtr infix(NodePtr left) {
    const Lexeme& lexeme = take();
    switch (lexeme.token) {
      case Token::dot:
        if (peek() != Token::star) return chained(std::move(left), behind_dot(binding_power(Token::dot)));
        take();
        return make(Kind::values, std::move(left), projected(Token::star));
      case Token::pipe:
        return make(Kind::chain, std::move(left), expression(binding_power(Token::pipe)));
      case Token::logical_or:
        return make(Kind::logical_or, std::move(left), expression(binding_power(Token::logical_or)));
      case Token::logical_and:
        return make(Kind::logical_and, std::move(left), expression(binding_power(Token::logical_and)));
      case Token::filter:
        return filter(std::move(left));
      case Token::flatten:
        return flatten(std::move(left));
      case Token::left_bracket:
        if (peek() == Token::star && peek(1) != Token::right_bracket) unexpected();
        if (peek() != Token::star && peek() != Token::number && peek() != Token::colon) unexpected();
        return bracket(std::move(left));
      case Token::equal:
      case Token::not_equal:
      case Token::less:
      case Token::less_or_equal:
      case Token::greater:
      case Token::greater_or_equal: {
        const Token comparator = lexeme.token;
        NodePtr node = make(Kind::comparison, std::move(left), expression(binding_power(comparator)));
        node->comparator = comparator;
        return node;
      }
      default:
        --at_;
        unexpected();
    }
  }

  /// JSON; the AWS CLI takes other text for a string, too: `running`.
  NodePtr literal(const Lexeme& lexeme) {
    NodePtr node = make(Kind::literal);
    const std::size_t begin = lexeme.text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) throw QueryError("syntax", "an empty literal");
    if (std::optional<Document> json = Document::parse(lexeme.text)) {
      node->literal = *std::move(json);
    } else if (std::optional<Document> bare = Document::parse("\"" + lexeme.text.substr(begin) + "\"")) {
      node->literal = *std::move(bare);
    } else {
      throw QueryError("syntax", "`" + lexeme.text + "` is no JSON, at column " + std::to_string(lexeme.column));
    }
    return node;
  }

  NodePtr name(const Lexeme& lexeme) {
    NodePtr node = make(Kind::field);
    node->text = lexeme.text;
    if (peek() != Token::left_parenthesis) return node;
    if (lexeme.token == Token::quoted_name) unexpected();
    node->kind = Kind::function;
    take();
    while (peek() != Token::right_parenthesis) {
      add(*node, argument());
      if (peek() == Token::right_parenthesis) break;
      expect(Token::comma);
      if (peek() == Token::right_parenthesis) unexpected();
    }
    take();
    check_call(node->text, node->children.size());
    return node;
  }

  NodePtr argument() {
    if (peek() != Token::ampersand) return expression(0);
    take();
    return make(Kind::expression, expression(0));
  }

  NodePtr filter(NodePtr left) {
    NodePtr condition = expression(0);
    expect(Token::right_bracket);
    NodePtr right = peek() == Token::flatten ? make(Kind::current) : projected(Token::filter);
    return make(Kind::filter, std::move(left), std::move(right), std::move(condition));
  }

  NodePtr flatten(NodePtr left) {
    return make(Kind::projection, make(Kind::flatten, std::move(left)), projected(Token::flatten));
  }

  /// Behind "[": an index, a slice or a star.
  NodePtr bracket(NodePtr left) {
    if (peek() == Token::star) {
      take();
      expect(Token::right_bracket);
      return make(Kind::projection, std::move(left), projected(Token::star));
    }
    NodePtr part = make(Kind::index);
    std::size_t place = 0;
    for (; peek() != Token::right_bracket;) {
      if (peek() == Token::colon) {
        take();
        part->kind = Kind::slice;
        if (++place > 2) throw QueryError("syntax", "a slice has two colons at most");
        continue;
      }
      if (part->slice[place]) unexpected();
      part->slice[place] = number(expect(Token::number));
    }
    take();
    const bool is_slice = part->kind == Kind::slice;
    NodePtr whole = chained(std::move(left), std::move(part));
    return is_slice ? make(Kind::projection, std::move(whole), projected(Token::star)) : std::move(whole);
  }

  static std::int64_t number(const Lexeme& lexeme) {
    std::int64_t number{};
    const char* const end = lexeme.text.data() + lexeme.text.size();
    if (std::from_chars(lexeme.text.data(), end, number).ec != std::errc())
      throw QueryError("syntax", lexeme.text + " is too large for an index");
    return number;
  }

  /// What a projection does with each element; up to what binds less.
  NodePtr projected(Token token) {
    const int power = binding_power(token);
    if (binding_power(peek()) < ends_projection) return make(Kind::current);
    if (peek() == Token::left_bracket || peek() == Token::filter) return expression(power);
    if (peek() != Token::dot) unexpected();
    take();
    return behind_dot(power);
  }

  NodePtr behind_dot(int power) {
    switch (peek()) {
      case Token::name:
      case Token::quoted_name:
      case Token::star:
        return expression(power);
      case Token::left_bracket:
        take();
        return list();
      case Token::left_brace:
        take();
        return hash();
      default:
        unexpected();
    }
  }

  NodePtr list() {
    NodePtr node = make(Kind::list);
    for (;;) {
      add(*node, expression(0));
      if (peek() == Token::right_bracket) break;
      expect(Token::comma);
    }
    take();
    return node;
  }

  NodePtr hash() {
    NodePtr node = make(Kind::hash);
    for (;;) {
      if (peek() != Token::name && peek() != Token::quoted_name) unexpected();
      node->names.push_back(take().text);
      expect(Token::colon);
      add(*node, expression(0));
      if (peek() == Token::right_brace) break;
      expect(Token::comma);
    }
    take();
    return node;
  }

  std::vector<Lexeme> lexemes_;
  std::size_t at_{};
  int open_{};
};

}  // namespace

NodePtr parse(std::string_view expression) { return Parser(expression).parse(); }

}  // namespace outcrop::cli::query
