// Value: what an expression comes to. It refers to the data that it was taken from, which outlives it.
#pragma once

#include <outcrop/document.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace outcrop::cli::query {

struct Node;

class Value {
 public:
  using Array = std::vector<Value>;
  using Object = std::vector<std::pair<std::string, Value>>;
  /// `&expression`, for functions that apply it.
  struct Expression {
    const Node* node;
  };

  Value() = default;  ///< null
  /// Borrows it.
  explicit Value(const Document* document) : content_(document) {}
  explicit Value(bool value) : content_(std::make_shared<const Document>(value)) {}
  explicit Value(double number);
  explicit Value(std::string text) : content_(std::make_shared<const Document>(std::move(text))) {}
  explicit Value(Array elements) : content_(std::make_shared<const Array>(std::move(elements))) {}
  explicit Value(Object members) : content_(std::make_shared<const Object>(std::move(members))) {}
  explicit Value(Expression expression) : content_(expression) {}

  DocumentKind kind() const;
  bool is_null() const { return kind() == DocumentKind::null && !expression(); }
  bool is_number() const;
  /// The specification's "truth": neither false nor null nor empty.
  bool is_true() const;
  const Node* expression() const;

  // Each of its own kind only.
  double number() const;
  std::string_view text() const;
  Array elements() const;
  Object members() const;
  std::optional<Value> find(std::string_view key) const;

  Document document() const;  ///< a copy
  friend bool operator==(const Value& a, const Value& b);

 private:
  const Document* plain() const;

  std::variant<std::monostate, const Document*, std::shared_ptr<const Document>, std::shared_ptr<const Array>,
               std::shared_ptr<const Object>, Expression>
      content_;
};

}  // namespace outcrop::cli::query
