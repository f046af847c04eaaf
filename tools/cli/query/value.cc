#include "query/value.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace outcrop::cli::query {
namespace {

constexpr double exact_integers = 9007199254740992.0;  // 2^53

Document number_document(double number) {
  if (std::trunc(number) == number && std::abs(number) < exact_integers)
    return Document(static_cast<std::int64_t>(number));
  return Document(number);
}

}  // namespace

Value::Value(double number) : content_(std::make_shared<const Document>(number_document(number))) {}

const Document* Value::plain() const {
  if (const auto* borrowed = std::get_if<const Document*>(&content_)) return *borrowed;
  if (const auto* owned = std::get_if<std::shared_ptr<const Document>>(&content_)) return owned->get();
  return nullptr;
}

DocumentKind Value::kind() const {
  if (const Document* document = plain()) return document->kind();
  if (std::holds_alternative<std::shared_ptr<const Array>>(content_)) return DocumentKind::array;
  if (std::holds_alternative<std::shared_ptr<const Object>>(content_)) return DocumentKind::object;
  return DocumentKind::null;
}

bool Value::is_number() const { return kind() == DocumentKind::integer || kind() == DocumentKind::number; }

bool Value::is_true() const {
  switch (kind()) {
    case DocumentKind::null:
      return expression() != nullptr;
    case DocumentKind::boolean:
      return plain()->as_bool().value_or(false);
    case DocumentKind::string:
      return !text().empty();
    case DocumentKind::array:
      return !elements().empty();
    case DocumentKind::object:
      return !members().empty();
    case DocumentKind::integer:
    case DocumentKind::number:
      break;
  }
  return true;
}

const Node* Value::expression() const {
  const auto* expression = std::get_if<Expression>(&content_);
  return expression ? expression->node : nullptr;
}

double Value::number() const { return plain()->as_double().value_or(0); }

std::string_view Value::text() const { return plain()->as_string().value_or(""); }

Value::Array Value::elements() const {
  if (const auto* array = std::get_if<std::shared_ptr<const Array>>(&content_)) return **array;
  Array all;
  if (const Document* document = plain())
    for (const Document& element : document->elements()) all.emplace_back(&element);
  return all;
}

Value::Object Value::members() const {
  if (const auto* object = std::get_if<std::shared_ptr<const Object>>(&content_)) return **object;
  Object all;
  if (const Document* document = plain())
    for (const auto& [name, value] : document->members()) {
      // Of equal names the last one counts, as JSON readers have it.
      const auto known =
          std::find_if(all.begin(), all.end(), [&name = name](const auto& member) { return member.first == name; });
      if (known != all.end()) all.erase(known);
      all.emplace_back(name, Value(&value));
    }
  return all;
}

std::optional<Value> Value::find(std::string_view key) const {
  if (const auto* object = std::get_if<std::shared_ptr<const Object>>(&content_)) {
    for (const auto& [name, value] : **object)
      if (name == key) return value;
    return std::nullopt;
  }
  const Document* const found = plain() ? plain()->find(key) : nullptr;
  return found ? std::optional<Value>(Value(found)) : std::nullopt;
}

Document Value::document() const {
  if (const Document* document = plain()) return *document;
  if (kind() == DocumentKind::array) {
    Document::Array array;
    for (const Value& element : elements()) array.push_back(element.document());
    return Document(std::move(array));
  }
  if (kind() != DocumentKind::object) return Document();
  Document::Object object;
  for (const auto& [name, value] : members()) object.emplace_back(name, value.document());
  return Document(std::move(object));
}

bool operator==(const Value& a, const Value& b) {
  if (a.is_number() && b.is_number()) return a.number() == b.number();
  if (a.kind() != b.kind() || a.expression() != b.expression()) return false;
  switch (a.kind()) {
    case DocumentKind::string:
      return a.text() == b.text();
    case DocumentKind::boolean:
      return a.is_true() == b.is_true();
    case DocumentKind::array:
      return a.elements() == b.elements();
    case DocumentKind::object: {
      const Value::Object left = a.members();
      return left.size() == b.members().size() && std::all_of(left.begin(), left.end(), [&](const auto& member) {
               const std::optional<Value> other = b.find(member.first);
               return other && member.second == *other;
             });
    }
    default:
      return true;
  }
}

}  // namespace outcrop::cli::query
