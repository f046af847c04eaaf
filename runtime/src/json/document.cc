// Document and DocumentView: reading, building and printing untyped JSON.
#include "outcrop/document.h"

#include <algorithm>
#include <cmath>
#include <ostream>

#include "json/json_text.h"
#include "json/number_text.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/wipe.h"

namespace outcrop {
namespace {

bool is_number(DocumentKind kind) { return kind == DocumentKind::integer || kind == DocumentKind::number; }

bool is_collection(DocumentKind kind) { return kind == DocumentKind::array || kind == DocumentKind::object; }

// Elements and members alike. Documents nest as deep as their maker likes, so no function here calls itself for what
// lies inside: each keeps a list of what it has still to look at.
template <class AnyDocument>
struct Child {
  std::string_view key;  // of a member
  const AnyDocument* value;
};

std::size_t child_count(const DocumentView& collection) {
  return collection.elements().size() + collection.members().size();
}

Child<DocumentView> child(const DocumentView& collection, std::size_t i) {
  if (collection.kind() == DocumentKind::array) return {{}, &collection.elements()[i]};
  const DocumentMember& member = collection.members()[i];
  return {member.key, &member.value};
}

std::size_t child_count(const Document& collection) {
  return collection.elements().size() + collection.members().size();
}

Child<Document> child(const Document& collection, std::size_t i) {
  if (collection.kind() == DocumentKind::array) return {{}, &collection.elements()[i]};
  const auto& [key, value] = collection.members()[i];
  return {key, &value};
}

template <class AnyDocument>
void append_scalar(std::string& out, const AnyDocument& value) {
  switch (value.kind()) {
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
    default:
      out += "null";
      return;
  }
}

// About; a little more where nothing has to be escaped.
template <class AnyDocument>
std::size_t printed_size(const AnyDocument& document) {
  constexpr std::size_t kQuotesAndSeparators = 8;
  std::size_t size = 0;
  std::vector<const AnyDocument*> open{&document};
  while (!open.empty()) {
    const AnyDocument& value = *open.back();
    open.pop_back();
    size += kQuotesAndSeparators + value.as_string().value_or(value.number_text()).size();
    for (std::size_t i = 0; i < child_count(value); ++i) {
      size += child(value, i).key.size();
      open.push_back(child(value, i).value);
    }
  }
  return size + size / 8;
}

template <class AnyDocument>
std::string print(const AnyDocument& document) {
  struct Open {
    const AnyDocument* collection;
    std::size_t count;
    std::size_t next;
  };
  std::string out;
  // A document of secrets must not leave parts of them behind by growing.
  out.reserve(printed_size(document));
  std::vector<Open> open;
  const AnyDocument* value = &document;
  while (true) {
    if (is_collection(value->kind())) {
      out += value->kind() == DocumentKind::array ? '[' : '{';
      open.push_back({value, child_count(*value), 0});
    } else {
      append_scalar(out, *value);
    }
    while (!open.empty() && open.back().next == open.back().count) {
      out += open.back().collection->kind() == DocumentKind::array ? ']' : '}';
      open.pop_back();
    }
    if (open.empty()) return out;
    Open& around = open.back();
    if (around.next != 0) out += ',';
    const Child<AnyDocument> next = child(*around.collection, around.next++);
    if (around.collection->kind() == DocumentKind::object) {
      internal::append_json_string(out, next.key);
      out += ':';
    }
    value = next.value;
  }
}

template <class AnyDocument>
bool are_equal(const AnyDocument& a, const AnyDocument& b) {
  std::vector<std::pair<const AnyDocument*, const AnyDocument*>> open{{&a, &b}};
  while (!open.empty()) {
    const auto [left, right] = open.back();
    open.pop_back();
    const std::size_t count = child_count(*left);
    if (left->kind() != right->kind() || left->as_bool() != right->as_bool() ||
        left->number_text() != right->number_text() || left->as_string() != right->as_string() ||
        count != child_count(*right))
      return false;
    for (std::size_t i = 0; i < count; ++i) {
      const Child<AnyDocument> of_left = child(*left, i);
      const Child<AnyDocument> of_right = child(*right, i);
      if (of_left.key != of_right.key) return false;
      open.emplace_back(of_left.value, of_right.value);
    }
  }
  return true;
}

const Document& no_document() {
  static const auto& none = *new Document;  // calls may be made while the program ends
  return none;
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

DocumentView DocumentView::operator[](std::string_view key) const {
  const DocumentView* const member = find(key);
  return member ? *member : DocumentView();
}

DocumentView DocumentView::operator[](std::size_t index) const {
  return index < elements().size() ? elements()[index] : DocumentView();
}

Document::Document(const char* text) : value_(std::string(text)) {}
Document::Document(std::string text) : value_(std::move(text)) {}
Document::Document(std::string_view text) : value_(std::string(text)) {}
Document::Document(Number number) : value_(std::move(number)) {}
Document::Document(Array elements) : value_(std::move(elements)) {}
Document::Document(Object members) : value_(std::move(members)) {}

template <class Float>
void Document::assign_float(Float value) {
  std::string text;
  internal::append_number(text, value);
  if (std::isfinite(value)) {
    const bool integer = text.find_first_of(".e") == std::string::npos;
    // It stays a number with a fraction, so that it reads back as what it was.
    value_ = Number{integer ? text + ".0" : text, false};
  } else {
    value_ = std::move(text);
  }
}

Document::Document(double value) { assign_float(value); }

Document::Document(float value) { assign_float(value); }

Document::Document(const DocumentView& view) { assign(view); }

Document::Document(const Document& other) { assign(other); }

Document& Document::operator=(const Document& other) {
  Document copy(other);  // `other` may lie in what is overwritten
  return *this = std::move(copy);
}

// What lies inside dies on one level, one after the other.
Document::~Document() {
  if (auto* const text = std::get_if<std::string>(&value_)) internal::wipe(*text);
  Array nested;
  move_nested_to(nested);
  while (!nested.empty()) {
    Document last = std::move(nested.back());
    nested.pop_back();
    last.move_nested_to(nested);
  }
}

void Document::move_nested_to(Array& nested) {
  const auto move = [&nested](Document& inside) {
    if (child_count(inside) != 0) nested.push_back(std::move(inside));
  };
  if (auto* const elements = std::get_if<Array>(&value_)) std::ranges::for_each(*elements, move);
  if (auto* const members = std::get_if<Object>(&value_))
    std::ranges::for_each(*members, move, &Object::value_type::second);
}

// `From` is Document or DocumentView.
template <class From>
void Document::assign(const From& from) {
  std::vector<std::pair<const From*, Document*>> open;
  const auto assign_one = [&open](const From& source, Document& target) {
    switch (source.kind()) {
      case DocumentKind::null:
        break;
      case DocumentKind::boolean:
        target.value_ = *source.as_bool();
        break;
      case DocumentKind::integer:
      case DocumentKind::number:
        target.value_ = Number{std::string(source.number_text()), source.kind() == DocumentKind::integer};
        break;
      case DocumentKind::string:
        target.value_ = std::string(*source.as_string());
        break;
      case DocumentKind::array:
      case DocumentKind::object:
        open.emplace_back(&source, &target);
        break;
    }
  };
  assign_one(from, *this);
  while (!open.empty()) {
    const auto [source, target] = open.back();
    open.pop_back();
    const std::size_t count = child_count(*source);
    if (source->kind() == DocumentKind::array) {
      Array& elements = target->value_.template emplace<Array>(count);
      for (std::size_t i = 0; i < count; ++i) assign_one(*child(*source, i).value, elements[i]);
    } else {
      Object& members = target->value_.template emplace<Object>(count);
      for (std::size_t i = 0; i < count; ++i) {
        const Child<From> member = child(*source, i);
        members[i].first = member.key;
        assign_one(*member.value, members[i].second);
      }
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
  std::optional<Document> document;
  if (internal::JsonReader().decode_document(text, arena, view)) document.emplace(view);
  // It may be a token's file, or an answer with keys.
  internal::wipe(text.data(), text.size());
  arena.reset();
  if (arena.capacity() > 0) internal::wipe(arena.open(1), static_cast<std::size_t>(arena.limit() - arena.open(1)));
  return document;
}

bool operator==(const Document& a, const Document& b) { return are_equal(a, b); }

bool operator==(const DocumentView& a, const DocumentView& b) { return are_equal(a, b); }

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
  if (!number || !number->integer || !internal::is_json_number(number->text)) return std::nullopt;
  return internal::unsigned_value(number->text);
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
  static const auto& none = *new Array;
  const auto* elements = std::get_if<Array>(&value_);
  return elements ? *elements : none;
}

const Document::Object& Document::members() const {
  static const auto& none = *new Object;
  const auto* members = std::get_if<Object>(&value_);
  return members ? *members : none;
}

const Document* Document::find(std::string_view key) const {
  const Object& all = members();
  const auto member = std::find_if(all.rbegin(), all.rend(), [key](const auto& each) { return each.first == key; });
  return member == all.rend() ? nullptr : &member->second;
}

const Document& Document::operator[](std::string_view key) const& {
  const Document* const member = find(key);
  return member ? *member : no_document();
}

const Document& Document::operator[](std::size_t index) const& {
  return index < elements().size() ? elements()[index] : no_document();
}

Document Document::operator[](std::string_view key) && {
  const Document* const member = find(key);
  return member ? std::move(const_cast<Document&>(*member)) : Document();
}

Document Document::operator[](std::size_t index) && {
  return index < elements().size() ? std::move(std::get<Array>(value_)[index]) : Document();
}

std::string to_json(const Document& document) { return print(document); }

std::string to_json(const DocumentView& document) { return print(document); }

std::ostream& operator<<(std::ostream& out, const Document& document) { return out << to_json(document); }

std::ostream& operator<<(std::ostream& out, const DocumentView& document) { return out << to_json(document); }

}  // namespace outcrop
