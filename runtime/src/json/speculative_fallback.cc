// Values read by the general reader, or one character after another.
#include "json/speculative_fallback.h"

#include <cstring>

#include "json/index_reader.h"
#include "json/json_string.h"
#include "json/number_text.h"
#include "json/scalars.h"
#include "json/utf8.h"
#include "json/view_store.h"

namespace outcrop::internal {
namespace {

bool begins_collection(char first) { return first == '{' || first == '['; }

// Behind the string whose opening quote is before `at`; null where the text ends in it.
const char* skip_string(const char* at) {
  while (*at != '"') {
    if (*at == '\\') ++at;
    if (*at == '\0') return nullptr;
    ++at;
  }
  return at + 1;
}

}  // namespace

const char* SpeculativeFallback::read_string(const char* begin, const char* at, std::string_view& text) {
  bool escaped = false;
  for (; *at != '"'; ++at) {
    if (*at == '\\') {
      escaped = true;
      ++at;
    }
    if (static_cast<unsigned char>(*at) < 0x20) return nullptr;
  }
  text = {begin, at};
  if (!is_utf8(text) || (escaped && !unescape(text))) return nullptr;
  return at + 1;
}

bool SpeculativeFallback::unescape(std::string_view& text) {
  char* const out = arena_.allocate_behind(text.size());
  const char* const out_end = internal::unescape(text, out);
  if (!out_end) return false;
  text = arena_.trim_behind(out, text.size(), static_cast<std::size_t>(out_end - out));
  return true;
}

const char* SpeculativeFallback::read(const Type& type, Slot slot, void* to, const char* at, int depth) {
  if (gave_up_) return nullptr;
  const char* const end =
      begins_collection(*at)
          ? read_collection(at, depth, [&](IndexReader& reader) { return reader.read_whole_element(type, slot, to); })
          : read_scalar(type, slot, to, at);
  gave_up_ = !end;
  return end;
}

const char* SpeculativeFallback::skip(const char* at, int depth) {
  if (gave_up_) return nullptr;
  const char* const end = begins_collection(*at)
                              ? read_collection(at, depth, [](IndexReader& reader) { return reader.check_whole(); })
                              : skip_scalar(at);
  gave_up_ = !end;
  return end;
}

template <class Read>
const char* SpeculativeFallback::read_collection(const char* at, int depth, Read&& read) {
  const char* const end = index_collection(at);
  if (!end) return nullptr;
  IndexReader reader({at, end}, index_.begin(), index_.end(), arena_, order_, problem_, 0, depth);
  return read(reader) ? end : nullptr;
}

const char* SpeculativeFallback::skip_scalar(const char* at) {
  switch (*at) {
    case '"': {
      std::string_view text;
      return read_string(at + 1, at + 1, text);
    }
    case 't':
      return read_literal("true", at);
    case 'f':
      return read_literal("false", at);
    case 'n':
      return read_literal("null", at);
    default:
      return scan_number(at, end_).end;
  }
}

const char* SpeculativeFallback::read_scalar(const Type& type, Slot slot, void* to, const char* at) {
  void* const built = begin_slot(type, slot, to, arena_);
  Complaint complaint;
  const char* end = nullptr;
  switch (*at) {
    case '"': {
      std::string_view text;
      end = read_string(at + 1, at + 1, text);
      if (end) complaint = store_string(type, text, arena_, built);
      break;
    }
    case 't':
      end = read_literal("true", at);
      complaint = store_boolean(type, true, built);
      break;
    case 'f':
      end = read_literal("false", at);
      complaint = store_boolean(type, false, built);
      break;
    default: {
      const NumberToken number = scan_number(at, end_);
      end = number.end;
      if (end) complaint = store_number(type, {at, end}, number.integer, built);
      break;
    }
  }
  if (!end || complaint) return nullptr;
  finish_slot(type, slot, to, built);
  return end;
}

const char* SpeculativeFallback::read_literal(std::string_view literal, const char* at) const {
  return std::string_view(at, end_).starts_with(literal) ? at + literal.size() : nullptr;
}

const char* SpeculativeFallback::index_collection(const char* at) {
  constexpr std::ptrdiff_t kLongest = 1 << 20;
  const char* const end = end_of_collection(at);
  if (!end || end - at > kLongest) return nullptr;
  const PaddedText text = PaddedText::padded_by_caller(at, static_cast<std::size_t>(end - at));
  return index_.build(text) == IndexFailure::none ? end : nullptr;
}

// Brackets are counted, not matched: the general reader sees to that.
const char* SpeculativeFallback::end_of_collection(const char* at) const {
  std::size_t open = 0;
  while (true) {
    switch (*at++) {
      case '\0':
        return nullptr;
      case '"':
        at = skip_string(at);
        if (!at) return nullptr;
        break;
      case '{':
      case '[':
        ++open;
        break;
      case '}':
      case ']':
        if (--open == 0) return at;
        break;
      default:
        break;
    }
  }
}

}  // namespace outcrop::internal
