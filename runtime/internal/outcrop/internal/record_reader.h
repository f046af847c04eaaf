// RecordReader: what compiled records are made of. Each reads one structure of a list, whose members come in the order
// in which the service writes them.
//
// The generator writes a function for each such structure (generated/*/src/views), which names the members one after
// the other; the compiler makes of it a straight line of compares and stores. Each compare is a guard: a record that is
// written otherwise is left to the engine by a side exit (runtime/src/json/README.md), and so is every error.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "outcrop/internal/end_map.h"
#include "outcrop/internal/enum_table.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

// The functions between these are compiled for AVX2 on x86-64. They are called only where the machine has it.
#if !defined(__x86_64__)
#define OUTCROP_RECORDS_BEGIN
#define OUTCROP_RECORDS_END
#elif defined(__clang__)
#define OUTCROP_RECORDS_BEGIN \
  _Pragma("clang attribute push(__attribute__((target(\"avx2,bmi,bmi2\"))), apply_to = function)")
#define OUTCROP_RECORDS_END _Pragma("clang attribute pop")
#else
#define OUTCROP_RECORDS_BEGIN _Pragma("GCC push_options") _Pragma("GCC target(\"avx2,bmi,bmi2\")")
#define OUTCROP_RECORDS_END _Pragma("GCC pop_options")
#endif

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace outcrop::internal {

/// What the records of one text share. The functions are the engine's, for what is not the likely form; they return
/// null for what the engine is to read again.
struct RecordReading {
  Arena& arena;
  EndMap ends;

  /// The list at hand: the enumerations of its records, as in CompiledRecord::enumerations, tables of their texts, and
  /// how many objects and arrays stand around a record's members.
  struct List {
    std::span<const Type* const> enumerations;
    const EnumTable* const* tables;
    int depth;
  };
  List list{};
  /// Ends the string whose first bytes, up to `at`, are in `text`. Returns the position of the closing quote.
  const char* (*finish_text)(RecordReading&, std::string_view& text, const char* at);
  /// The string at `at`, behind the opening quote, into an Open<E>. Returns the position of the closing quote.
  const char* (*read_odd_choice)(RecordReading&, const Type& type, const char* at, void* to);
  /// A date-time at `at`, behind the opening quote. Returns the position of the closing quote.
  const char* (*read_time)(RecordReading&, const char* at, std::int64_t& millis);
  /// Any value at `at`, into its slot. Returns the position behind it.
  const char* (*read_value)(RecordReading&, const Type& type, Slot slot, const char* at, void* to, int depth);
  /// Room for a view, as Arena::open gives it.
  std::byte* (*more_room)(RecordReading&, std::size_t size);
};

/// A member's name, as a template argument.
template <std::size_t kCount>
struct MemberName {
  char text[kCount]{};
  constexpr MemberName(const char (&name)[kCount]) {
    for (std::size_t i = 0; i < kCount; ++i) text[i] = name[i];
  }
  static constexpr std::size_t size() { return kCount - 1; }
};

/// What stands before a member's name.
enum class Lead : std::uint8_t {
  brace,   ///< its object begins
  comma,   ///< a member is before it
  either,  ///< all members before it may be absent
};

OUTCROP_RECORDS_BEGIN

/// Each function reads a member if it comes next, and goes on where it does not; false where the record is to be left
/// to the engine. `kEnumeration` is a place in CompiledRecord::enumerations. All of it is inlined, so that the position
/// stays in a register.
class RecordReader {
 public:
  /// At the record's opening brace.
  RecordReader(RecordReading& reading, const char* at) : reading_(reading), at_(at) {}

  const char* at() const { return at_; }

  /// A view whose members are absent, in pieces that the compiler does not take for a loop or a call.
  template <class View>
  [[gnu::always_inline]] static View& make(void* to) {
    static_assert(std::is_trivially_copyable_v<View> && alignof(View) <= kMaxViewAlignment);
    constexpr std::size_t kSize = sizeof(View);
    const auto* const from = reinterpret_cast<const std::byte*>(&prototype<View>);
    auto* const bytes = static_cast<std::byte*>(to);
    if constexpr (kSize < kPiece) {
      std::memcpy(bytes, from, kSize);
    } else {
      for (std::size_t i = 0; i < kSize - kPiece; i += kPiece) copy_piece(from + i, bytes + i);
      copy_piece(from + kSize - kPiece, bytes + kSize - kPiece);
    }
    return *std::launder(reinterpret_cast<View*>(bytes));
  }

  template <MemberName kName, Lead kLead = Lead::comma, class T>
  [[gnu::always_inline]] bool text(T& to) {
    if (!comes<kName, kLead, '"'>()) return true;
    std::string_view& text = engaged(to);
    const char* const begin = at_;
    at_ = reading_.ends.end_if_known(at_);
    text = {begin, at_};
    return ends_text(text);
  }

  template <MemberName kName, std::size_t kEnumeration, Lead kLead = Lead::comma, class E>
  [[gnu::always_inline]] bool choice(Open<E>& to) {
    return !comes<kName, kLead, '"'>() || read_choice<kEnumeration>(to);
  }

  template <MemberName kName, Lead kLead = Lead::comma, class T>
  [[gnu::always_inline]] bool time(T& to) {
    if (!comes<kName, kLead, '"'>()) return true;
    std::int64_t millis = 0;
    at_ = reading_.read_time(reading_, at_, millis);
    if (!at_) return false;
    engaged(to) = Timestamp::from_millis(millis);
    ++at_;
    return true;
  }

  template <MemberName kName, Lead kLead = Lead::comma>
  [[gnu::always_inline]] bool texts(std::span<const std::string_view>& to) {
    if (!comes<kName, kLead, '['>()) return true;
    return read_list(
        to, string_list_type, [this](std::byte * element) __attribute__((always_inline)) {
          const char* const begin = at_;
          at_ = reading_.ends.end_if_known(at_);
          const std::string_view text(begin, at_);
          std::memcpy(element, &text, sizeof text);
          return true;
        });
  }

  template <MemberName kName, std::size_t kEnumeration, Lead kLead = Lead::comma, class E>
  [[gnu::always_inline]] bool choices(std::span<const Open<E>>& to, const Type& list) {
    if (!comes<kName, kLead, '['>()) return true;
    return read_list(
        to, list, [this](std::byte * element) __attribute__((always_inline)) {
          return find_choice<kEnumeration>(element);
        });
  }

  /// A required structure, which lies in the one around it.
  template <MemberName kName, Lead kLead = Lead::comma, class View, class ReadMembers>
  [[gnu::always_inline]] bool structure(View& to, ReadMembers&& read_members) {
    return !comes<kName, kLead>() || read_structure(to, read_members);
  }

  template <MemberName kName, Lead kLead = Lead::comma, class View, class ReadMembers>
  [[gnu::always_inline]] bool reference(OptionalRef<View>& to, ReadMembers&& read_members) {
    if (!comes<kName, kLead>()) return true;
    std::byte* room = reading_.arena.open(kMaxViewAlignment);
    if (reading_.arena.limit() - room < static_cast<std::ptrdiff_t>(sizeof(View))) [[unlikely]] {
      room = reading_.more_room(reading_, sizeof(View));
      if (!room) return false;
    }
    reading_.arena.close(room + sizeof(View));
    View& view = make<View>(room);
    to = view;
    return read_structure(view, read_members);
  }

  /// Of any other type.
  template <MemberName kName, Lead kLead = Lead::comma>
  [[gnu::always_inline]] bool value(const Type& type, Slot slot, void* to) {
    if (!comes<kName, kLead>()) return true;
    at_ = reading_.read_value(reading_, type, slot, at_, to, reading_.list.depth + nesting_);
    return at_ != nullptr;
  }

  /// The object's closing brace.
  [[gnu::always_inline]] bool end() {
    if (!begun_) {
      if (at_[0] != '{') return false;
      ++at_;
    }
    return *at_++ == '}';
  }

 private:
  template <class T>
  static T& engaged(T& to) {
    return to;
  }
  template <class T>
  static T& engaged(std::optional<T>& to) {
    return to.emplace();
  }

  // --- Compares ---

  // `"name":` with what is before and behind, and zeroes up to a whole number of pieces.
  static constexpr std::size_t kPiece = 32;
  template <MemberName kName, Lead kLead, char kBehind>
  struct Text {
    static constexpr std::size_t kSize = kName.size() + 3 + (kLead != Lead::either) + (kBehind != '\0');
    alignas(kPiece) static constexpr auto kBytes = [] {
      std::array<char, (kSize + kPiece - 1) / kPiece * kPiece> bytes{};
      std::size_t i = 0;
      if (kLead != Lead::either) bytes[i++] = kLead == Lead::brace ? '{' : ',';
      bytes[i++] = '"';
      for (std::size_t j = 0; j < kName.size(); ++j) bytes[i++] = kName.text[j];
      bytes[i++] = '"';
      bytes[i++] = ':';
      if (kBehind != '\0') bytes[i] = kBehind;
      return bytes;
    }();
  };

  // Steps over the name and what is behind, if both come next.
  template <MemberName kName, Lead kLead, char kBehind = '\0'>
  [[gnu::always_inline]] bool comes() {
    using Wanted = Text<kName, kLead, kBehind>;
    const char* from = at_;
    if constexpr (kLead == Lead::either) {
      if (*from != (begun_ ? ',' : '{')) return false;
      ++from;
    }
    for (std::size_t i = 0; i < Wanted::kSize; i += kPiece)
      if (!same_piece(from + i, Wanted::kBytes.data() + i, Wanted::kSize - i)) return false;
    at_ = from + Wanted::kSize;
    begun_ = true;
    return true;
  }

  // Whether the first `count` of 32 bytes are the same, or all if `count` is more. All of them can be read.
  [[gnu::always_inline]] static bool same_piece(const char* at, const char* text, std::size_t count) {
#if defined(__x86_64__)
    const std::uint32_t mask = count >= kPiece ? ~std::uint32_t{0} : ~std::uint32_t{0} >> (kPiece - count);
    return (differences(at, text) & mask) == 0;
#elif defined(__aarch64__)
    // Four bits a byte that differs, since there is no move of one.
    const auto differences = [&](std::size_t i) {
      const uint8x16_t equal = vceqq_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(at) + i),
                                        vld1q_u8(reinterpret_cast<const std::uint8_t*>(text) + i));
      return ~vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(equal), 4)), 0);
    };
    const auto first = [&](std::size_t i) {
      return i + static_cast<std::size_t>(std::countr_zero(differences(i))) / 4;
    };
    if (count <= 16) return first(0) >= count;
    return differences(0) == 0 && first(16) >= (count < kPiece ? count : kPiece);
#else
    return std::memcmp(at, text, count < kPiece ? count : kPiece) == 0;
#endif
  }

  [[gnu::always_inline]] static bool same_text(const char* at, const EnumTable::Entry& entry) {
#if defined(__x86_64__)
    return (differences(at, entry.text.data()) & entry.mask) == 0;
#else
    return same_piece(at, entry.text.data(), entry.size() + 1);
#endif
  }
#if defined(__x86_64__)
  [[gnu::always_inline]] static std::uint32_t differences(const char* at, const char* text) {
    const __m256i equal = _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)),
                                            _mm256_load_si256(reinterpret_cast<const __m256i*>(text)));
    return ~static_cast<std::uint32_t>(_mm256_movemask_epi8(equal));
  }
#endif
  [[gnu::always_inline]] static void copy_piece(const std::byte* from, std::byte* to) {
#if defined(__x86_64__)
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
#else
    std::memcpy(to, from, kPiece);
#endif
  }

  // --- Values; at_ is behind the opening quote or bracket, and then behind the closing one ---

  [[gnu::always_inline]] bool ends_text(std::string_view& text) {
    if (*at_ != '"') [[unlikely]] {
      // Not `text` itself, whose address would be known outside.
      std::string_view whole = text;
      at_ = reading_.finish_text(reading_, whole, at_);
      if (!at_) return false;
      text = whole;
    }
    ++at_;
    return true;
  }

  // Leaves at_ at the closing quote. False for a text that the enumeration does not have.
  // `to` is an Open<E>: a pointer, then what the entry has (tests/unit/json/layout_test.cc).
  template <std::size_t kEnumeration>
  [[gnu::always_inline]] bool find_choice(std::byte* to) {
    const EnumTable& table = *reading_.list.tables[kEnumeration];
    const std::size_t place = table.candidate(at_);
    const EnumTable::Entry& entry = table.entry(place);
    if (!same_text(at_, entry)) [[unlikely]]
      return false;
    std::memcpy(to, &at_, sizeof at_);
    std::memcpy(to + sizeof at_, &entry.size_and_value, sizeof entry.size_and_value);
    at_ += table.size(place);
    return true;
  }

  template <std::size_t kEnumeration, class E>
  [[gnu::always_inline]] bool read_choice(Open<E>& to) {
    if (!find_choice<kEnumeration>(reinterpret_cast<std::byte*>(&to))) [[unlikely]] {
      at_ = reading_.read_odd_choice(reading_, *reading_.list.enumerations[kEnumeration], at_, &to);
      if (!at_) return false;
    }
    ++at_;
    return true;
  }

  // Elements are strings, which `read` reads and leaves at_ at the closing quote; what looks otherwise is read again.
  template <class T, class Read>
  [[gnu::always_inline]] bool read_list(std::span<const T>& to, const Type& list, Read&& read) {
    if (*at_ == ']') {
      to = {reinterpret_cast<const T*>(kEmptyList), std::size_t{0}};
      ++at_;
      return true;
    }
    const char* const begin = at_ - 1;
    std::byte* const room = reading_.arena.open(alignof(T));
    const std::byte* const limit = reading_.arena.limit();
    std::byte* next = room;
    while (*at_ == '"' && limit - next >= static_cast<std::ptrdiff_t>(sizeof(T))) {
      ++at_;
      if (!read(next)) break;
      next += sizeof(T);
      std::uint16_t behind = 0;
      std::memcpy(&behind, at_, sizeof behind);
      if (behind == pair('"', ']')) {
        reading_.arena.close(next);
        to = {std::launder(reinterpret_cast<const T*>(room)), static_cast<std::size_t>(next - room) / sizeof(T)};
        at_ += 2;
        return true;
      }
      if (behind != pair('"', ',')) break;
      at_ += 2;
    }
    at_ = reading_.read_value(reading_, list, Slot::plain, begin, &to, reading_.list.depth + nesting_);
    return at_ != nullptr;
  }
  static std::uint16_t pair(char first, char second) {
    const char bytes[2] = {first, second};
    std::uint16_t both = 0;
    std::memcpy(&both, bytes, sizeof both);
    return both;
  }

  template <class View, class ReadMembers>
  [[gnu::always_inline]] bool read_structure(View& to, ReadMembers& read_members) {
    begun_ = false;
    ++nesting_;
    if (!read_members(to) || !end()) return false;
    --nesting_;
    begun_ = true;
    return true;
  }

  RecordReading& reading_;
  const char* at_;
  bool begun_{};  // a member of the object at hand was read
  int nesting_{};
};

OUTCROP_RECORDS_END

}  // namespace outcrop::internal
