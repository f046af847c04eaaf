// Header members: scalars, comma-separated lists, prefixes.
#include "protocol/header_reader.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "json/list_builder.h"
#include "json/scalars.h"
#include "json/utf8.h"
#include "json/view_store.h"
#include "outcrop/internal/base64.h"

namespace outcrop::internal {
namespace {

Complaint store_text(const HeaderField& field, std::string_view text, Arena& arena, void* to) {
  if (!field.media_type) {
    store(to, text);
    return {};
  }
  auto* bytes = static_cast<char*>(arena.allocate(base64_decoded_bound(text.size()) + 1, 1));
  const std::optional<std::size_t> size = decode_base64(text, bytes);
  if (!size) return {.wrong = "not base64"};
  store(to, std::string_view(bytes, *size));
  return {};
}

// As a JSON string of the same text.
Complaint store_header_scalar(const HeaderField& field, const Type& type, std::string_view text, Arena& arena,
                              void* to) {
  return type.kind == Kind::string ? store_text(field, text, arena, to) : store_string(type, text, arena, to);
}

bool complain(const HeaderField& field, std::string_view text, const Complaint& complaint, Problem& problem) {
  constexpr std::size_t kMostOfValueShown = 40;
  if (!complaint) return true;
  const std::string header = "header " + std::string(field.name);
  if (complaint.quotes)
    return problem.fail(header + ": " + quoted(first_of_utf8(text, kMostOfValueShown)) + " is " + complaint.wrong);
  if (complaint.wrong) return problem.fail(header + " is " + complaint.wrong);
  return problem.fail(header + " is not " + complaint.expected);
}

// Takes the next element off a comma-separated list. A quoted one keeps its commas and loses its backslashes.
std::string_view take_element(std::string_view& list, int commas_inside, Arena& arena) {
  list = trimmed(list);
  if (list.starts_with('"')) {
    auto* const out = static_cast<char*>(arena.allocate(list.size(), 1));
    std::size_t size = 0, at = 1;
    for (; at < list.size() && list[at] != '"'; ++at) {
      if (list[at] == '\\' && at + 1 < list.size()) ++at;
      out[size++] = list[at];
    }
    const std::size_t comma = list.find(',', std::min(at, list.size()));
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    return {out, size};
  }
  std::size_t comma = list.find(',');
  for (; commas_inside > 0 && comma != std::string_view::npos; --commas_inside) comma = list.find(',', comma + 1);
  const std::string_view element = trimmed(list.substr(0, comma));
  list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  return element;
}

bool read_list(const HeaderField& field, const ResponseStorage& storage, Arena& arena, void* to, Problem& problem) {
  const Type& element = *field.type->element;
  const bool dates = element.kind == Kind::timestamp && element.format == TimestampFormat::http_date;
  ListBuilder list(arena, field.type->stride, std::max<std::size_t>(element.alignment, alignof(void*)));
  for (std::size_t i = 0; i < storage.headers.size(); ++i) {
    const std::string_view name = storage.headers.name(i);
    if (!equal_ignoring_case(name, field.name)) continue;
    for (std::string_view rest = trimmed(storage.headers.value(i)); !rest.empty(); rest = trimmed(rest)) {
      const std::string_view text = take_element(rest, dates ? 1 : 0, arena);
      void* const slot = list.push();
      void* const built = begin_slot(element, field.type->element_slot, slot, arena);
      if (!complain(field, text, store_header_scalar(field, element, text, arena, built), problem)) return false;
      finish_slot(element, field.type->element_slot, slot, built);
    }
  }
  store(to, list.finish());
  return true;
}

bool read_prefixed(const HeaderField& field, const ResponseStorage& storage, Arena& arena, void* to) {
  const Type& type = *field.type;
  ListBuilder entries(arena, type.stride, alignof(std::string_view));
  for (std::size_t i = 0; i < storage.headers.size(); ++i) {
    const std::string_view name = storage.headers.name(i);
    if (!starts_with_ignoring_case(name, field.name)) continue;
    const std::string_view key = name.substr(field.name.size());
    void* entry = nullptr;
    for (std::size_t other = 0; other < entries.size() && !entry; ++other) {
      std::string_view other_key;
      std::memcpy(&other_key, entries.element(other), sizeof other_key);
      if (equal_ignoring_case(other_key, key)) entry = entries.element(other);
    }
    if (!entry) entry = entries.push();
    void* const value = at_offset(entry, type.entry_value_offset);
    store(entry, key);
    store(value, storage.headers.value(i));
    if (type.element_slot == Slot::optional) engage(value, type.element->size);
  }
  if (entries.size() != 0) store(to, entries.finish());
  return true;
}

}  // namespace

bool read_headers(const OutputSchema& output, ResponseStorage& storage, void* view, Problem& problem) {
  for (const HeaderField& field : output.headers) {
    void* const to = at_offset(view, field.offset);
    if (field.prefix) {
      if (!read_prefixed(field, storage, storage.arena, to)) return false;
      continue;
    }
    const std::string_view value = storage.headers.find(field.name);
    if (!value.data()) continue;
    void* const built = begin_slot(*field.type, field.slot, to, storage.arena);
    const bool read =
        field.type->kind == Kind::list
            ? read_list(field, storage, storage.arena, built, problem)
            : complain(field, trimmed(value),
                       store_header_scalar(field, *field.type, trimmed(value), storage.arena, built), problem);
    if (!read) return false;
    finish_slot(*field.type, field.slot, to, built);
  }
  return true;
}

}  // namespace outcrop::internal
