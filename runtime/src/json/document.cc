// Document and DocumentView: reading, building and printing untyped JSON.
#include "outcrop/document.h"

#include <algorithm>
#include <cmath>

#include "json/json_text.h"
#include "json/number_text.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop {
namespace {

bool is_number(DocumentKind kind) { return kind == DocumentKind::integer || kind == DocumentKind::number; }

// Documents nest as deep as their maker likes, so printing stops where a body may not go on.
template <class AnyDocument>
void append(std::string& out, const AnyDocument& value, int depth);

void append_members(std::string& out, const DocumentView& object, int depth) {
  bool first = true;
  for (const DocumentMember& member : object.members()) {
    if (!std::exchange(first, false)) out += ',';
    internal::append_json_string(out, member.key);
    out += ':';
    append(out, member.value, depth);
  }
}

void append_members(std::string& out, const Document& object, int depth) {
  bool first = true;
  for (const auto& [key, value] : object.members()) {
    if (!std::exchange(first, false)) out += ',';
    internal::append_json_string(out, key);
    out += ':';
    append(out, value, depth);
  }
}

template <class AnyDocument>
void append(std::string& out, const AnyDocument& value, int depth) {
  switch (value.kind()) {
    case DocumentKind::null:
      out += "null";
      return;
    case DocumentKind::boolean:
      out += *value.as_bool() ? "true" : "false";
      return;
    case DocumentKind::integer:
    case DocumentKind::number:
      out += value.number_text();
      return;
    case DocumentKind::string:
      internal::append_json_string(out, *value.as_string());
      return;
    case DocumentKind::array: {
      out += '[';
      bool first = true;
      if (depth < internal::kMaxJsonDepth + 1) {
        for (const AnyDocument& element : value.elements()) {
          if (!std::exchange(first, false)) out += ',';
          append(out, element, depth + 1);
        }
      }
      out += ']';
      return;
    }
    case DocumentKind::object:
      out += '{';
      if (depth < internal::kMaxJsonDepth + 1) append_members(out, value, depth + 1);
      out += '}';
      return;
  }
}

}  // namespace

std::optional<bool> DocumentView::as_bool() const {
  if (kind_ != DocumentKind::boolean) return std::nullopt;
  return size_ != 0;
}

std::optional<std::int64_t> DocumentView::as_int64() const {
  if (kind_ != DocumentKind::integer) return std::nullopt;
  return internal::integral_value(number_text());
}

std::optional<std::uint64_t> DocumentView::as_uint64() const {
  if (kind_ != DocumentKind::integer) return std::nullopt;
  return internal::unsigned_value(number_text());
}

std::optional<double> DocumentView::as_double() const {
  if (!is_number(kind_)) return std::nullopt;
  return internal::nearest_double(number_text());
}

std::optional<std::string_view> DocumentView::as_string() const {
  if (kind_ != DocumentKind::string) return std::nullopt;
  return std::string_view(static_cast<const char*>(data_), size_);
}

std::string_view DocumentView::number_text() const {
  return is_number(kind_) ? std::string_view(static_cast<const char*>(data_), size_) : std::string_view();
}

std::span<const DocumentView> DocumentView::elements() const {
  if (kind_ != DocumentKind::array) return {};
  return {static_cast<const DocumentView*>(data_), size_};
}

std::span<const DocumentMember> DocumentView::members() const {
  if (kind_ != DocumentKind::object) return {};
  return {static_cast<const DocumentMember*>(data_), size_};
}

const DocumentView* DocumentView::find(std::string_view key) const {
  const std::span<const DocumentMember> all = members();
  for (auto member = all.rbegin(); member != all.rend(); ++member)
    if (member->key == key) return &member->value;
  return nullptr;
}

Document::Document(bool value) : value_(value) {}
Document::Document(const char* text) : value_(std::string(text)) {}
Document::Document(std::string text) : value_(std::move(text)) {}
Document::Document(std::string_view text) : value_(std::string(text)) {}
Document::Document(Number number) : value_(std::move(number)) {}
Document::Document(Array elements) : value_(std::move(elements)) {}
Document::Document(Object members) : value_(std::move(members)) {}

Document::Document(std::int64_t value) : value_(Number{std::to_string(value), true}) {}

Document::Document(std::uint64_t value) : value_(Number{std::to_string(value), true}) {}

Document::Document(double value) {
  std::string text;
  internal::append_number(text, value);
  if (std::isfinite(value)) {
    const bool integer = text.find_first_of(".e") == std::string::npos;
    // A double stays a number with a fraction, so that it reads back as what it was.
    value_ = Number{integer ? text + ".0" : text, false};
  } else {
    value_ = std::move(text);
  }
}

Document::Document(const DocumentView& view) {
  switch (view.kind()) {
    case DocumentKind::null:
      break;
    case DocumentKind::boolean:
      value_ = *view.as_bool();
      break;
    case DocumentKind::integer:
    case DocumentKind::number:
      value_ = Number{std::string(view.number_text()), view.kind() == DocumentKind::integer};
      break;
    case DocumentKind::string:
      value_ = std::string(*view.as_string());
      break;
    case DocumentKind::array: {
      Array elements;
      elements.reserve(view.elements().size());
      for (const DocumentView& element : view.elements()) elements.emplace_back(element);
      value_ = std::move(elements);
      break;
    }
    case DocumentKind::object: {
      Object members;
      members.reserve(view.members().size());
      for (const DocumentMember& member : view.members()) members.emplace_back(member.key, Document(member.value));
      value_ = std::move(members);
      break;
    }
  }
}

Document Document::object(std::initializer_list<std::pair<std::string, Document>> members) { return Object(members); }

Document Document::array(std::initializer_list<Document> elements) { return Array(elements); }

std::optional<Document> Document::parse(std::string_view json) {
  internal::PaddedBuffer text;
  if (!text.assign(json)) return std::nullopt;
  text.seal();
  internal::Arena arena;
  DocumentView view;
  if (!internal::JsonReader().decode_document(text, arena, view)) return std::nullopt;
  return Document(view);
}

bool operator==(const Document& a, const Document& b) { return a.value_ == b.value_; }

DocumentKind Document::kind() const {
  constexpr DocumentKind kKinds[] = {DocumentKind::null,   DocumentKind::boolean, DocumentKind::number,
                                     DocumentKind::string, DocumentKind::array,   DocumentKind::object};
  if (const auto* number = std::get_if<Number>(&value_); number && number->integer) return DocumentKind::integer;
  return kKinds[value_.index()];
}

std::optional<bool> Document::as_bool() const {
  const bool* value = std::get_if<bool>(&value_);
  return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::int64_t> Document::as_int64() const {
  const auto* number = std::get_if<Number>(&value_);
  if (!number || !number->integer || !internal::is_json_number(number->text)) return std::nullopt;
  return internal::integral_value(number->text);
}

std::optional<std::uint64_t> Document::as_uint64() const {
  const auto* number = std::get_if<Number>(&value_);
  return number && number->integer ? internal::unsigned_value(number->text) : std::nullopt;
}

std::optional<double> Document::as_double() const {
  const auto* number = std::get_if<Number>(&value_);
  if (!number || !internal::is_json_number(number->text)) return std::nullopt;
  return internal::nearest_double(number->text);
}

std::optional<std::string_view> Document::as_string() const {
  const auto* text = std::get_if<std::string>(&value_);
  return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

std::string_view Document::number_text() const {
  const auto* number = std::get_if<Number>(&value_);
  return number ? std::string_view(number->text) : std::string_view();
}

const Document::Array& Document::elements() const {
  static const Array none;
  const auto* elements = std::get_if<Array>(&value_);
  return elements ? *elements : none;
}

const Document::Object& Document::members() const {
  static const Object none;
  const auto* members = std::get_if<Object>(&value_);
  return members ? *members : none;
}

const Document* Document::find(std::string_view key) const {
  const Object& all = members();
  const auto member = std::find_if(all.rbegin(), all.rend(), [key](const auto& each) { return each.first == key; });
  return member == all.rend() ? nullptr : &member->second;
}

std::string to_json(const Document& document) {
  std::string out;
  append(out, document, 1);
  return out;
}

std::string to_json(const DocumentView& document) {
  std::string out;
  append(out, document, 1);
  return out;
}

}  // namespace outcrop
