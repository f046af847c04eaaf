#include "command/shaped.h"

#include <algorithm>
#include <optional>

namespace outcrop::cli {
namespace {

Document scalar(const Document& value, ArgumentKind kind) {
  const std::optional<std::string_view> text = value.as_string();
  if (!text) return value;
  if (kind == ArgumentKind::boolean && (*text == "true" || *text == "false")) return Document(*text == "true");
  if (kind != ArgumentKind::number) return value;
  const std::optional<Document> number = Document::parse(*text);
  return number && number->as_double() ? *number : value;
}

Document inner(const Document& value, const Type& type) {
  if (value.kind() != DocumentKind::object || !type.shape) return scalar(value, type.element);
  const std::span<const Field> fields = type.shape().fields;
  Document::Object members;
  for (const auto& [name, member] : value.members()) {
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&name = name](const Field& each) { return each.name == name; });
    members.emplace_back(name, field == fields.end() ? member : shaped(member, *field->type));
  }
  return Document(std::move(members));
}

}  // namespace

Document shaped(const Document& value, const Type& type) {
  if (type.collection == Type::Collection::map && value.kind() == DocumentKind::object) {
    Document::Object members;
    for (const auto& [name, member] : value.members()) members.emplace_back(name, inner(member, type));
    return Document(std::move(members));
  }
  if (type.collection != Type::Collection::list) return inner(value, type);
  Document::Array elements;
  if (value.kind() != DocumentKind::array) elements.push_back(inner(value, type));
  for (const Document& element : value.elements()) elements.push_back(inner(element, type));
  return Document(std::move(elements));
}

}  // namespace outcrop::cli
