// SpeculativeValues: what the speculative engine reads without a plan: strings, enumerations, numbers, times,
// documents, lists of strings. Only the engine includes this, behind the pragma that sets the kernel's target.
#pragma once

#include "json/speculative_parts.h"

namespace outcrop::internal {
namespace {

/// The kernel K has static functions over the bytes at `at`:
/// - `std::uint64_t ends(at)`: a bit for each of 64 bytes, see EndMap.
/// - `bool same(at, text, mask)`: whether 32 bytes equal those at `text` wherever the mask has a bit.
/// - `std::uint32_t blanks(at)`: a bit for each of 32 bytes: is it a JSON blank?
/// - `void copy(from, to)`: 32 bytes.
/// - `bool date_time(at, DateTimeParts&)`: see there.
///
/// Every function returns the position behind what it read, or null for a text that is left to the general reader. The
/// text ends in a NUL, which no plain string, no name and no blank holds: beyond it only wide loads look, by less than
/// kBodyPadding. `depth` counts the objects and arrays around what is read.
template <class K>
class SpeculativeValues : protected RecordReading {
 protected:
  // What the engine adds for records.
  struct OfEngine {
    decltype(RecordReading::read_value) read_value;
    decltype(RecordReading::more_room) more_room;
  };

  SpeculativeValues(const SpeculativeKernel& kernel, SpeculativeFallback& fallback, EndMap::Room& room,
                    const OfEngine& of_engine)
      : RecordReading{.arena = fallback.arena(),
                      .ends = EndMap(kernel.fill_end_map, room, fallback.end()),
                      .finish_text = finish_text_of_record,
                      .read_odd_choice = read_odd_choice_of_record,
                      .read_time = read_time_of_record,
                      .read_value = of_engine.read_value,
                      .more_room = of_engine.more_room},
        fallback_(fallback),
        end_(fallback.end()) {}

  // Objects and arrays around an object. What lies deeper is left to the general reader, which knows the exact limit.
  static constexpr int kMaxDepth = kMaxJsonDepth - 3;

  static bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' '; }  // or what is refused at once
  // As many as the last time, mostly: a branch that the processor foresees lets it go on before they are counted.
  static const char* skip_blanks(const char* at, std::uint8_t& count) {
    if (!is_blank(*at)) [[likely]]
      return at;
    if ((K::blanks(at) & ((2u << count) - 1)) == (1u << count) - 1) [[likely]]
      return at + count;
    const char* const end = skip_blanks(at);
    if (end - at < 31) count = static_cast<std::uint8_t>(end - at);
    return end;
  }
  static const char* skip_blanks(const char* at) {
    while (is_blank(*at)) {
      const int blanks = std::countr_one(K::blanks(at));
      at += blanks;
      if (blanks < 32) break;
    }
    return at;
  }

  // Null for a number that is not written plainly.
  static const char* read_integer(const char* at, const Type& type, std::byte* to) {
    constexpr std::ptrdiff_t kMostDigits = 9;
    const bool negative = *at == '-';
    const char* const digits = at + negative;
    std::int64_t value = 0;
    for (at = digits; static_cast<unsigned char>(*at - '0') < 10 && at - digits <= kMostDigits; ++at)
      value = value * 10 + (*at - '0');
    const bool plain = at != digits && at - digits <= kMostDigits && (*digits != '0' || at - digits == 1);
    if (!plain || (*at != ',' && *at != '}' && !is_blank(*at))) return nullptr;
    if (negative) value = -value;
    if (type.kind == Kind::int32) {
      store(to, static_cast<std::int32_t>(value));
    } else {
      store(to, value);
    }
    return at;
  }

  // From behind the opening quote to behind the closing one.
  const char* read_text(const char* at, std::string_view& text) {
    const char* end = ends.end_of_plain(at);
    text = {at, end};
    if (*end != '"') end = finish_text_of_record(*this, text, end);
    return end ? end + 1 : nullptr;
  }

  // The string whose first bytes are plain, up to `at`, as `to` has it.
  [[gnu::noinline]] const char* finish_text(std::byte* to, const char* at) {
    std::string_view text;
    std::memcpy(&text, to, sizeof text);
    at = finish_text_of_record(*this, text, at);
    if (at) store(to, text);
    return at;
  }

  // Without its escapes, the text is written where the arena goes on, and put behind when its size is known. The map is
  // not asked: where texts have many escapes, each would wait for the look-up before it.
  static const char* finish_text_of_record(RecordReading& reading, std::string_view& text, const char* at) {
    constexpr std::ptrdiff_t kAtOnce = 64 + 4;  // and an escape
    auto& values = static_cast<SpeculativeValues&>(reading);
    const char* const begin = text.data();
    const char* const first_odd = at;
    auto* const unescaped = reinterpret_cast<char*>(values.arena.open(1));
    const auto* const limit = reinterpret_cast<const char*>(values.arena.limit());
    char* out = nullptr;  // from the first escape on
    bool ascii = true;
    while (true) {
      if (out) {
        if (limit - out < kAtOnce) return values.end_of_text(begin, first_odd, text);
        for (int i = 0; i < 64; i += 32)
          K::copy(reinterpret_cast<const std::byte*>(at + i), reinterpret_cast<std::byte*>(out + i));
      }
      std::uint64_t odd = K::ends(at);
      for (; odd != 0 && static_cast<unsigned char>(at[std::countr_zero(odd)]) >= 0x80; odd &= odd - 1) ascii = false;
      const int plain = odd != 0 ? std::countr_zero(odd) : 64;
      at += plain;
      if (out) out += plain;
      if (odd == 0) continue;
      if (*at == '"') break;
      if (*at != '\\') return nullptr;
      if (!out) {
        if (limit - unescaped < at - begin + kAtOnce) return values.end_of_text(begin, first_odd, text);
        std::memcpy(unescaped, begin, static_cast<std::size_t>(at - begin));
        out = unescaped + (at - begin);
      }
      at = unescape_one(at + 1, values.end_, out);
      if (!at) return nullptr;
    }
    text = {begin, at};
    if (!ascii && !is_utf8(text)) return nullptr;
    if (!out) return at;
    const auto size = static_cast<std::size_t>(out - unescaped);
    char* const kept = values.arena.allocate_behind(size);
    std::memmove(kept, unescaped, size);
    text = {kept, size};
    return at;
  }
  const char* end_of_text(const char* begin, const char* at, std::string_view& text) {
    at = fallback_.read_string(begin, at, text);
    return at ? at - 1 : nullptr;
  }

  // Null for a text that the enumeration does not have.
  static const char* read_known_choice(const char* at, const EnumTable& table, std::byte* to) {
    const std::size_t place = table.candidate(at);
    const EnumTable::Entry& entry = table.entry(place);
    if (!K::same(at, entry.text.data(), entry.mask)) [[unlikely]]
      return nullptr;
    store(to, at);
    store(to + offsetof(OpenBytes, size), entry.size_and_value);
    return at + table.size(place);
  }

  [[gnu::noinline]] static const char* read_odd_choice_of_record(RecordReading& reading, const Type& type,
                                                                 const char* at, void* to) {
    std::string_view text;
    const char* const end = static_cast<SpeculativeValues&>(reading).fallback_.read_string(at, at, text);
    if (!end) return nullptr;
    store(to, OpenBytes{enum_value(type, text), text});
    return end - 1;
  }

  bool read_date_time(const char* at, std::int64_t& millis, std::size_t& size) {
    DateTimeParts parts;
    if (!K::date_time(at, parts) && !odd_date_time(at, parts)) return false;
    size = parts.size;
    return year_.millis_of(parts, millis);
  }
  // With more digits than milliseconds have, or UTC as an offset: as the kernel reads it without those.
  [[gnu::noinline]] static bool odd_date_time(const char* at, DateTimeParts& parts) {
    const std::size_t digits = at[kPoint] == '.' ? kMillisForm.size - 1 : kPoint;
    char form[32]{};
    std::memcpy(form, at, digits);
    std::memcpy(form + digits, "Z\"", 2);
    if (!K::date_time(form, parts)) return false;
    const char* end = at + digits;
    if (digits != kPoint)
      while (static_cast<unsigned char>(*end - '0') < 10) ++end;
    if (*end == 'Z') {
      ++end;
    } else if (std::memcmp(end, "+00:00", 6) == 0) {
      end += 6;
    } else {
      return false;
    }
    parts.size = static_cast<std::size_t>(end - at);
    return *end == '"';
  }

  static const char* read_time_of_record(RecordReading& reading, const char* at, std::int64_t& millis) {
    auto& values = static_cast<SpeculativeValues&>(reading);
    std::size_t size = 0;
    if (values.read_date_time(at, millis, size)) [[likely]]
      return at + size;
    Timestamp time;
    const char* const end = values.fallback_.read(date_time_type, Slot::plain, &time, at - 1, 0);
    millis = time.millis();
    return end ? end - 1 : nullptr;
  }

  // --- Documents ---

  const char* read_document(const char* at, DocumentView& to, int depth) {
    if (*at == '"') {
      std::string_view text;
      at = read_text(at + 1, text);
      to = DocumentView::string(text);
      return at;
    }
    if (std::string_view(at, end_).starts_with("null")) {
      to = {};
      return at + 4;
    }
    if (*at != '{' && *at != '[') return fallback_.read(document_type, Slot::plain, &to, at, depth);
    if (depth > kMaxDepth) return nullptr;
    if (*at == '[') {
      std::span<const DocumentView> elements;
      at = read_parts(at + 1, ']', elements,
                      [&](const char* from, DocumentView& element) { return read_document(from, element, depth + 1); });
      to = DocumentView::array(elements);
      return at;
    }
    std::span<const DocumentMember> members;
    at = read_parts(at + 1, '}', members, [&](const char* from, DocumentMember& member) -> const char* {
      if (*from != '"') return nullptr;
      from = read_text(from + 1, member.key);
      if (!from) return nullptr;
      from = skip_blanks(from);
      return *from == ':' ? read_document(skip_blanks(from + 1), member.value, depth + 1) : nullptr;
    });
    to = DocumentView::object(members);
    return at;
  }

  // Of an array or object, up to its closing bracket.
  template <class Part, class ReadPart>
  const char* read_parts(const char* at, char closing, std::span<const Part>& to, ReadPart&& read_part) {
    ListBuilder parts(arena, sizeof(Part), alignof(Part));
    at = skip_blanks(at);
    while (*at != closing || parts.size() != 0) {
      Part part;
      at = read_part(at, part);
      if (!at) return nullptr;
      store(parts.push(), part);
      at = skip_blanks(at);
      if (*at == closing) break;
      if (*at != ',') return nullptr;
      at = skip_blanks(at + 1);
    }
    const SpanBytes all = parts.finish();
    to = {static_cast<const Part*>(all.data), all.size};
    return at + 1;
  }

  // `at` is behind the opening bracket; `depth` counts the objects and arrays around the list.
  template <Op kOp>
  const char* read_strings(const char* at, const Type& type, const EnumTable* table, std::byte* to, int depth) {
    const char* const begin = at;
    at = skip_blanks(at, blanks_.before_text);
    if (*at == ']') {
      store(to, SpanBytes{kEmptyList, 0});
      return at + 1;
    }
    OpenList<kOp == Op::choices ? sizeof(OpenBytes) : sizeof(std::string_view)> elements(arena);
    while (*at == '"') {
      std::byte* const element = elements.push();
      ++at;
      if constexpr (kOp == Op::choices) {
        const char* const end = read_known_choice(at, *table, element);
        if (end) [[likely]] {
          at = end;
        } else {
          elements.hold();
          at = read_odd_choice_of_record(*this, *type.element, at, element);
          elements.settle();
        }
      } else {
        const char* const end = ends.end_of_plain(at);
        store(element, std::string_view(at, end));
        at = end;
        if (*at != '"') [[unlikely]] {
          elements.hold();
          at = finish_text(element, at);
          elements.settle();
        }
      }
      if (!at) [[unlikely]]
        return nullptr;
      at = skip_blanks(at + 1, blanks_.behind_text);
      if (*at == ']') {
        store(to, elements.finish());
        return at + 1;
      }
      if (*at != ',') break;
      at = skip_blanks(at + 1, blanks_.before_text);
    }
    // Nulls, or what is no string.
    return fallback_.read(type, Slot::plain, to, begin - 1, depth);
  }

  SpeculativeFallback& fallback_;
  const char* end_;
  YearOfDates year_;

 private:
  // As Member::blanks, around the strings of lists.
  struct {
    std::uint8_t before_text, behind_text;
  } blanks_{};
};

}  // namespace
}  // namespace outcrop::internal
