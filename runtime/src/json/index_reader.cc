// IndexReader: structures, unions, lists, maps and documents.
#include "json/index_reader.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "json/map_entries.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/unknown_member.h"

namespace outcrop::internal {
namespace {

// The number of elements seen before the rest of an outermost list is guessed from their average length.
constexpr std::size_t kGuessAfter = 16;

}  // namespace

IndexReader::IndexReader(std::string_view text, const std::uint32_t* index_begin, const std::uint32_t* index_end,
                         Arena& arena, MemberOrder& order, Problem& problem, std::size_t offset, int depth)
    : text_(text),
      at_(index_begin),
      end_(index_end),
      arena_(arena),
      order_(order),
      problem_(problem),
      offset_(offset),
      depth_outside_(depth),
      depth_(depth) {}

bool IndexReader::read_whole(const Schema& schema, void* view) {
  if (next_is_null()) {
    std::memcpy(view, schema.prototype, schema.size);
    return read_literal("null") && expect_end();
  }
  return read_schema(schema, view) && expect_end();
}

bool IndexReader::read_whole_document(DocumentView& document) { return read_document(document) && expect_end(); }

bool IndexReader::read_whole_payload(const Type& type, Slot slot, void* to) {
  if (next_is_null() && type.kind != Kind::document) return read_literal("null") && expect_end();
  return read_slot(type, slot, to) && expect_end();
}

bool IndexReader::read_whole_element(const Type& type, Slot slot, void* to) {
  return read_slot(type, slot, to) && expect_end();
}

bool IndexReader::check_whole() { return skip_value() && expect_end(); }

bool IndexReader::read_slot(const Type& type, Slot slot, void* to) {
  void* const built = begin_slot(type, slot, to, arena_);
  if (!read_value(type, built)) return false;
  finish_slot(type, slot, to, built);
  return true;
}

bool IndexReader::read_value(const Type& type, void* to) {
  switch (type.kind) {
    case Kind::structure:
    case Kind::union_:
      return read_schema(*type.schema, to);
    case Kind::list:
      return read_list(type, to);
    case Kind::map:
      return read_map(type, to);
    case Kind::document: {
      DocumentView document;
      if (!read_document(document)) return false;
      store(to, document);
      return true;
    }
    case Kind::string: {
      std::string_view text;
      if (peek() != '"') return read_scalar(type, to);
      if (!read_string(text)) return false;
      store(to, text);
      return true;
    }
    default:
      return read_scalar(type, to);
  }
}

template <class Member>
bool IndexReader::read_object(Member&& member) {
  if (peek() != '{') return fail_expected("an object");
  if (!enter()) return false;
  ++at_;
  if (peek() == '}') {
    ++at_;
    leave();
    return true;
  }
  while (true) {
    if (peek() != '"') return fail_expected("a member name");
    if (!member()) return false;
    const char next = peek();
    if (next != ',' && next != '}') return fail_expected("',' or '}'");
    ++at_;
    if (next == '}') break;
  }
  leave();
  return true;
}

template <class Element>
bool IndexReader::read_array(Element&& element) {
  if (peek() != '[') return fail_expected("an array");
  if (!enter()) return false;
  ++at_;
  if (peek() == ']') {
    ++at_;
    leave();
    return true;
  }
  while (true) {
    if (!element()) return false;
    const char next = peek();
    if (next != ',' && next != ']') return fail_expected("',' or ']'");
    ++at_;
    if (next == ']') break;
  }
  leave();
  return true;
}

bool IndexReader::read_schema(const Schema& schema, void* view) {
  std::memcpy(view, schema.prototype, schema.size);
  return schema.is_union ? read_union(schema, view) : read_members(schema, view);
}

// The position of the member whose key comes next; that of none where the schema does not have it. The one that
// followed the last time is tried first.
std::size_t IndexReader::read_key(const Schema& schema, std::size_t previous) {
  const std::span<const Field> fields = schema.fields;
  MemberOrder::Successors& successors = order_.of(schema);
  const std::size_t guess = previous < successors.next.size() ? successors.next[previous] : 0;
  if (guess < fields.size() && next_is_key(fields[guess].name)) {
    ++at_;
    return guess;
  }
  std::string_view key;
  if (!read_string(key)) return kFailed;
  const auto found = static_cast<std::size_t>(std::ranges::find(fields, key, &Field::name) - fields.begin());
  if (found < MemberOrder::kMaxMembers && previous < successors.next.size())
    successors.next[previous] = static_cast<std::uint8_t>(found);
  return found;
}

bool IndexReader::read_members(const Schema& schema, void* view) {
  const std::span<const Field> fields = schema.fields;
  std::size_t previous = 0;
  return read_object([&] {
    const std::size_t i = read_key(schema, previous);
    if (i == kFailed || !read_colon()) return false;
    if (i == fields.size()) return skip_value();
    const Field& field = fields[i];
    previous = i + 1;
    if (next_is_null()) {
      const std::size_t size = slot_size(*field.type, field.slot);
      std::memcpy(at_offset(view, field.offset), static_cast<const std::byte*>(schema.prototype) + field.offset, size);
      return read_literal("null");
    }
    return read_slot(*field.type, field.slot, at_offset(view, field.offset)) || problem_.in_member(field.name);
  });
}

bool IndexReader::read_union(const Schema& schema, void* view) {
  const std::span<const Field> fields = schema.fields;
  std::size_t set = 0;  // 1 + the position of the member that is set; 0: none
  const std::size_t begin = position();
  UnknownMemberView unknown;
  const bool read = read_object([&] {
    std::string_view key;
    if (!read_string(key) || !read_colon()) return false;
    const auto field = std::ranges::find(fields, key, &Field::name);
    const auto number = static_cast<std::size_t>(field - fields.begin()) + 1;
    const bool null = next_is_null();
    if (field == fields.end()) {
      const std::size_t value_begin = position();
      if (!skip_value()) return false;
      if (key == "__type" || (unknown.name.data() && unknown.name != key)) return true;
      if (null) {
        unknown = {};
        return true;
      }
      std::string_view json = text_.substr(value_begin, position() - value_begin);
      json.remove_suffix(json.size() - 1 - json.find_last_not_of(" \t\r\n"));
      unknown = {key, json};
      return true;
    }
    if (null) {
      if (set == number) set = 0;
      return read_literal("null");
    }
    if (set != 0 && set != number) return fail_wrong("a union with more than one member", begin);
    set = number;
    std::memcpy(view, schema.prototype, schema.size);
    return read_slot(*field->type, field->slot, at_offset(view, field->offset)) || problem_.in_member(field->name);
  });
  if (!read) return false;
  if (set == 0) {
    std::memcpy(view, schema.prototype, schema.size);
    if (!unknown.name.data()) return fail_wrong("a union without a member", begin);
    auto* kept = static_cast<UnknownMemberView*>(arena_.allocate(sizeof unknown, alignof(UnknownMemberView)));
    store(kept, unknown);
    store(at_offset(view, schema.unknown_offset), kept);
    set = fields.size() + 1;
  }
  store(view, static_cast<std::uint16_t>(set));
  return true;
}

void IndexReader::grow(ListBuilder& list, std::size_t list_begin) {
  std::size_t capacity = std::max<std::size_t>(list.size() * 2, 4);
  if (list_depth_ == 1 && list.size() >= kGuessAfter) {
    const std::size_t read = position() - list_begin;
    const std::size_t rest = text_.size() - position();
    const std::size_t guess = list.size() + (list.size() * rest) / std::max<std::size_t>(read, 1);
    capacity = std::max(capacity / 2 + 1, guess + guess / 32 + 1);
  }
  // An element takes two bytes at least, with its comma.
  capacity = std::min(capacity, list.size() + (text_.size() - position()) / 2 + 1);
  if (capacity * list.stride() > arena_.room()) capacity = std::max(arena_.room() / list.stride(), list.size() + 1);
  list.grow(capacity);
}

bool IndexReader::read_list(const Type& type, void* to) {
  const Type& element = *type.element;
  const bool sparse = type.element_slot == Slot::optional;
  ListBuilder list(arena_, type.stride, std::max<std::size_t>(element.alignment, alignof(void*)));
  const std::size_t begin = position();
  std::size_t index = 0;
  ++list_depth_;
  const bool read = read_array([&] {
    const std::size_t current = index++;
    const bool null = next_is_null() && element.kind != Kind::document;
    if (null && !sparse) return read_literal("null") || problem_.in_element(current);
    make_room(list, begin);
    void* const slot = list.push();
    if (!null) return read_slot(element, type.element_slot, slot) || problem_.in_element(current);
    std::memset(slot, 0, type.stride);
    return read_literal("null") || problem_.in_element(current);
  });
  --list_depth_;
  if (read) store(to, list.finish());
  return read;
}

bool IndexReader::read_map(const Type& type, void* to) {
  const Type& value = *type.element;
  const bool sparse = type.element_slot == Slot::optional;
  MapEntries entries(arena_, type);
  const std::size_t begin = position();
  ++list_depth_;
  const bool read = read_object([&] {
    const std::size_t current = entries.size();
    std::string_view key;
    if (!read_string(key) || !read_colon()) return problem_.in_entry(current);
    make_room(entries, begin);
    void* const entry = entries.add(key);
    // A document's null is a value.
    if (!next_is_null() || value.kind == Kind::document)
      return read_slot(value, type.element_slot, at_offset(entry, type.entry_value_offset)) ||
             problem_.in_entry(current);
    if (!sparse) entries.drop_newest();
    return read_literal("null") || problem_.in_entry(current);
  });
  --list_depth_;
  if (read) store(to, entries.finish());
  return read;
}

bool IndexReader::read_document(DocumentView& document) {
  switch (peek()) {
    case '{':
      return read_document_object(document);
    case '[':
      return read_document_array(document);
    case 'n':
      document = {};
      return read_literal("null");
    default:
      return read_scalar(document_type, &document);
  }
}

bool IndexReader::read_document_array(DocumentView& document) {
  ListBuilder list(arena_, sizeof(DocumentView), alignof(DocumentView));
  const std::size_t begin = position();
  std::size_t index = 0;
  ++list_depth_;
  const bool read = read_array([&] {
    const std::size_t current = index++;
    DocumentView element;
    if (!read_document(element)) return problem_.in_element(current);
    make_room(list, begin);
    store(list.push(), element);
    return true;
  });
  --list_depth_;
  if (!read) return false;
  const SpanBytes elements = list.finish();
  document = DocumentView::array({static_cast<const DocumentView*>(elements.data), elements.size});
  return true;
}

bool IndexReader::read_document_object(DocumentView& document) {
  ListBuilder list(arena_, sizeof(DocumentMember), alignof(DocumentMember));
  const std::size_t begin = position();
  ++list_depth_;
  const bool read = read_object([&] {
    DocumentMember member;
    if (!read_string(member.key) || !read_colon() || !read_document(member.value))
      return problem_.in_entry(list.size());
    make_room(list, begin);
    store(list.push(), member);
    return true;
  });
  --list_depth_;
  if (!read) return false;
  const SpanBytes members = list.finish();
  document = DocumentView::object({static_cast<const DocumentMember*>(members.data), members.size});
  return true;
}

}  // namespace outcrop::internal
