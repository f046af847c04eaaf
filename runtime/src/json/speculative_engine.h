// SpeculativeEngine: reads objects along their plans. Compiled once a kernel, for that kernel's instruction set: only
// the kernels' sources include this, behind the pragma that sets the target.
#pragma once

#include "json/speculative_parts.h"

namespace outcrop::internal {
namespace {

/// The kernel K has static functions over the bytes at `at`; masks have a bit a byte, the first byte's lowest:
/// - `std::uint64_t ends(at)`: of 64 bytes, those that end a plain string: quotes, backslashes, control characters and
///   all that is not ASCII.
/// - `bool same(at, text, mask)`: whether 64 bytes equal those at `text` wherever the mask has a bit.
/// - `bool same_soon(at, text, mask)`: the same of 32 bytes.
/// - `void copy(from, to)`: 32 bytes.
/// - `std::size_t first(mask)`: the position of the lowest bit, 64 when there is none.
/// - `std::uint64_t low_bytes(word, count)`: the lowest `count` bytes, all of them when it has no more.
/// - `bool date_time(at, DateTimeParts&)`: see there.
///
/// Every function returns the position behind what it read, or null for a text that is left to the general reader. The
/// text ends in a NUL, which no plain string, no run and no blank holds: beyond it only wide loads look, by less than
/// kBodyPadding.
///
/// Where strings end is looked up in a bit map of the text ahead. Were it searched for behind each opening quote, every
/// search would have to wait for the one before.
template <class K>
class SpeculativeEngine {
 public:
  SpeculativeEngine(const char* begin, SpeculativeFallback& fallback)
      : fallback_(fallback), arena_(fallback.arena()), end_(fallback.end()) {
    look_ahead(begin);
  }

  /// `depth` counts the objects and arrays around the object.
  const char* read_structure(Plan& plan, const char* at, void* to_view, int depth) {
    if (*at != '{' || depth >= kMaxJsonDepth) return nullptr;
    auto* const view = static_cast<std::byte*>(to_view);
    copy_prototype(plan, view);
    Transition* transition = &plan.beginning;
    while (true) {
      const Run* run = transition->ways[0];
      if (!matches(at, *run)) [[unlikely]] {
        run = find_way(plan, *transition, at);
        if (!run) return nullptr;
      }
      at += run->size;
      FieldPlan& field = *run->field;
      std::byte* const to = view + field.offset;
      transition = &field.then;
      switch (run->op) {
        case Op::text:
          at = read_text(at, to);
          break;
        case Op::choice:
          at = read_choice(at, *field.type, *field.table, to);
          break;
        case Op::date_time:
          at = read_date_time(at, *field.type, to);
          break;
        case Op::texts:
          at = read_strings<Op::texts>(at, field, to, depth + 1);
          break;
        case Op::choices:
          at = read_strings<Op::choices>(at, field, to, depth + 1);
          break;
        case Op::structure:
          at = read_structure(*field.nested, at, to, depth + 1);
          break;
        case Op::structures:
          at = read_structures(at, field, to, depth + 1);
          break;
        case Op::end:
          return at;
        case Op::absent:
          std::memcpy(to, plan.prototype + field.offset, field.slot_size);
          continue;
        case Op::unknown:
          at = fallback_.skip(at, depth + 1);
          if (!at) return nullptr;
          continue;
        case Op::scalar:
        case Op::general:
          // Sees to the optional's flag itself.
          at = fallback_.read(*field.type, field.field->slot, to, at, depth + 1);
          if (!at) return nullptr;
          continue;
      }
      if (!at) [[unlikely]]
        return nullptr;
      if (field.flag_offset) view[field.flag_offset] = std::byte{1};
    }
  }

 private:
  static bool matches(const char* at, const Run& run) { return K::same(at, run.text.data(), run.mask); }

  static void copy_prototype(const Plan& plan, std::byte* view) {
    const std::size_t size = plan.size;
    if (size < 32) {
      std::memcpy(view, plan.prototype, size);
      return;
    }
    // The last piece overlaps the one before.
    for (std::size_t i = 0; i < size - 32; i += 32) K::copy(plan.prototype + i, view + i);
    K::copy(plan.prototype + size - 32, view + size - 32);
  }

  static const char* skip_blanks(const char* at) {
    while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r') ++at;
    return at;
  }

  // --- What comes next in an object ---

  // The run at `at`, which is not the likeliest one.
  [[gnu::noinline]] const Run* find_way(Plan& plan, Transition& transition, const char* at) {
    const Run* second = transition.ways[1];
    if (matches(at, *second)) {
      if (transition.second_was_right) std::swap(transition.ways[0], transition.ways[1]);
      transition.second_was_right = !transition.second_was_right;
      return second;
    }
    const bool at_beginning = &transition == &plan.beginning;
    const Run* run = dispatch(plan, at_beginning, at);
    if (!run) run = spell_out(plan, at_beginning, at);
    if (run && run != &plan.too_long) {
      transition.ways[1] = run;
      transition.second_was_right = false;
    }
    return run;
  }

  // By the first bytes of the name.
  const Run* dispatch(const Plan& plan, bool at_beginning, const char* at) {
    for (std::uint16_t next = plan.dispatch[plan.dispatch_slot(eight_bytes_at(at + 2))]; next != 0;) {
      const FieldPlan& field = plan.fields[next - 1u];
      const Run& run = at_beginning ? field.first : field.next;
      if (matches(at, run)) return &run;
      next = field.next_alike;
    }
    return nullptr;
  }

  // Character by character, blanks and escapes included.
  const Run* spell_out(Plan& plan, bool at_beginning, const char* begin) {
    const char* at = skip_blanks(begin);
    if (!at_beginning && *at == '}') return &plan.learn(at_beginning, {begin, at + 1}, Op::end, plan.nobody);
    if (*at != (at_beginning ? '{' : ',')) return nullptr;
    at = skip_blanks(at + 1);
    if (at_beginning && *at == '}') return &plan.learn(at_beginning, {begin, at + 1}, Op::end, plan.nobody);
    if (*at != '"') return nullptr;
    std::string_view name;
    at = fallback_.read_string(at + 1, at + 1, name);
    if (!at) return nullptr;
    at = skip_blanks(at);
    if (*at != ':') return nullptr;
    at = skip_blanks(at + 1);
    FieldPlan& field = plan.find(name);
    Op op = field.op;
    if (op != Op::unknown && std::string_view(at, end_).starts_with("null")) {
      op = Op::absent;
      at += 4;
    } else {
      at = open_value(at, op);
    }
    return &plan.learn(at_beginning, {begin, at}, op, field);
  }

  // Behind the opening quote or bracket that `op` wants; without it, the value is for the fallback.
  static const char* open_value(const char* at, Op& op) {
    switch (op) {
      case Op::text:
      case Op::choice:
      case Op::date_time:
        if (*at == '"') return at + 1;
        op = Op::scalar;
        return at;
      case Op::texts:
      case Op::choices:
      case Op::structures:
        if (*at == '[') return at + 1;
        op = Op::general;
        return at;
      default:
        return at;
    }
  }

  // --- Strings; `at` is behind the opening quote ---

  // A bit for each byte from `at` on that ends a plain string; at least kNear bits are true to the text.
  std::uint64_t ends_near(const char* at) const { return ends_at(at, 0); }
  // The same from `at + kFar` on.
  std::uint64_t ends_far(const char* at) const { return ends_at(at, kFar); }
  std::uint64_t ends_at(const char* at, std::size_t skipped) const {
    const auto place = static_cast<std::size_t>(at - window_);
    return eight_bytes_at(reinterpret_cast<const char*>(ends_.data()) + (place + skipped) / 8) >> place % 8;
  }
  void keep_in_window(const char* at) {
    if (static_cast<std::size_t>(at - window_) > reach_) [[unlikely]]
      look_ahead(at);
  }
  [[gnu::noinline]] void look_ahead(const char* at) {
    const auto rest = static_cast<std::size_t>(end_ - at) + 1;
    const std::size_t blocks = std::min(rest / 64 + 1, kWindow / 64);
    for (std::size_t i = 0; i < blocks; ++i) ends_[i] = K::ends(at + 64 * i);
    window_ = at;
    // The NUL behind the text ends every string.
    reach_ = blocks == kWindow / 64 ? kWindow - 2 * 64 : rest;
  }

  const char* read_text(const char* at, std::byte* to) {
    keep_in_window(at);
    const std::uint64_t near = ends_near(at);
    const std::uint64_t far = ends_far(at);
    // Without a branch, since the lengths of strings can't be foreseen.
    const std::size_t size = near != 0 ? K::first(near) : kFar + K::first(far);
    if (size >= kFar + kNear || at[size] != '"') [[unlikely]]
      return read_odd_text(at, std::min(size, kFar + kNear), to);
    store(to, std::string_view(at, size));
    return at + size + 1;
  }

  [[gnu::noinline]] const char* read_odd_text(const char* at, std::size_t plain, std::byte* to) {
    std::string_view text;
    const char* const end = fallback_.read_string(at, at + plain, text);
    if (end) store(to, text);
    return end;
  }

  const char* read_choice(const char* at, const Type& type, const EnumTable& table, std::byte* to) {
    keep_in_window(at);
    const std::size_t size = K::first(ends_near(at));
    if (size > EnumTable::kMaxText || at[size] != '"') [[unlikely]]
      return read_odd_choice(at, type, to);
    std::uint64_t bytes = eight_bytes_at(at);
    bytes = K::low_bytes(bytes, size);
    if (table.needs_last() && size >= sizeof bytes) bytes ^= eight_bytes_at(at + size - sizeof bytes);
    const EnumTable::Entry& entry = table.candidate(bytes, size);
    const bool same = K::same_soon(at, entry.text.data(), (std::uint32_t{1} << size) - 1) && entry.size == size;
    // Word by word: a struct put together of smaller pieces would have to wait for them.
    store(to, std::uint64_t{same ? entry.value : std::uint16_t{0}});
    store(to + offsetof(OpenBytes, text), std::string_view(at, size));
    return at + size + 1;
  }

  static std::uint64_t eight_bytes_at(const char* at) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
  }

  [[gnu::noinline]] const char* read_odd_choice(const char* at, const Type& type, std::byte* to) {
    std::string_view text;
    const char* const end = fallback_.read_string(at, at, text);
    if (end) store(to, OpenBytes{enum_value(type, text), text});
    return end;
  }

  const char* read_date_time(const char* at, const Type& type, std::byte* to) {
    DateTimeParts parts{};
    std::int64_t millis = 0;
    if (!K::date_time(at, parts) || !millis_of(parts, millis)) [[unlikely]]
      return fallback_.read(type, Slot::plain, to, at - 1, 0);
    store(to, millis);
    return at + parts.size;
  }

  // --- Lists; `at` is behind the opening bracket ---

  template <Op kOp>
  const char* read_strings(const char* at, const FieldPlan& field, std::byte* to, int depth) {
    if (depth >= kMaxJsonDepth) return nullptr;
    const char* const bracket = at - 1;
    const Type& type = *field.type;
    OpenList<kOp == Op::choices ? sizeof(OpenBytes) : sizeof(std::string_view)> list(arena_);
    if (*at != '"') {
      at = skip_blanks(at);
      if (*at == ']') return store_list(list, to, at + 1);
    }
    while (true) {
      if (*at != '"') return fallback_.read(type, Slot::plain, to, bracket, depth);
      std::byte* const element = list.push();
      if constexpr (kOp == Op::choices) {
        at = read_choice(at + 1, *type.element, *field.table, element);
      } else {
        at = read_text(at + 1, element);
      }
      if (!at) return nullptr;
      if (at[0] == ',' && at[1] == '"') {
        ++at;
        continue;
      }
      if (*at == ']') return store_list(list, to, at + 1);
      at = skip_blanks(at);
      if (*at == ']') return store_list(list, to, at + 1);
      if (*at != ',') return nullptr;
      at = skip_blanks(at + 1);
    }
  }

  const char* read_structures(const char* at, const FieldPlan& field, std::byte* to, int depth) {
    if (depth >= kMaxJsonDepth) return nullptr;
    const Type& type = *field.type;
    Plan& plan = *field.nested;
    ListBuilder list(arena_, type.stride, std::max<std::size_t>(type.element->alignment, alignof(void*)));
    const char* const begin = at;
    at = skip_blanks(at);
    if (*at == ']') return store_list(list, to, at + 1);
    while (true) {
      if (*at == '{') {
        if (list.size() == list.capacity() && !grow(list, plan, begin, at, depth)) return nullptr;
        void* const element = list.push();
        const char* const end = read_structure(plan, at, element, depth + 1);
        at = end ? end : fallback_.read(*type.element, Slot::plain, element, at, depth + 1);
        if (!at) return nullptr;
      } else if (std::string_view(at, end_).starts_with("null")) {
        at += 4;
      } else {
        return nullptr;
      }
      if (at[0] == ',' && at[1] == '{') {
        ++at;
        continue;
      }
      at = skip_blanks(at);
      if (*at == ']') break;
      if (*at != ',') return nullptr;
      at = skip_blanks(at + 1);
    }
    if (depth == 1 && list.size() != 0)
      plan.element_sixteenths = 16 * static_cast<std::size_t>(at - begin) / list.size();
    return store_list(list, to, at + 1);
  }

  // Makes room for the outermost list at once, by the length of its elements so far or in the text before.
  bool grow(ListBuilder& list, const Plan& plan, const char* begin, const char* at, int depth) {
    const std::size_t size = list.size();
    std::size_t capacity = std::max<std::size_t>(4, 2 * size);
    if (depth == 1) {
      const bool enough = size >= kGuessAfter;
      const std::size_t sixteenths =
          enough ? 16 * static_cast<std::size_t>(at - begin) / size : plan.element_sixteenths;
      if (sixteenths != 0) {
        const std::size_t rest = 16 * static_cast<std::size_t>(end_ - at) / sixteenths;
        capacity = size + rest + rest / (enough ? 16 : 64) + 2;
      }
    }
    if (arena_.used() + capacity * list.stride() > speculative_arena_limit(end_ - begin)) return false;
    list.grow(capacity);
    return true;
  }

  template <class List>
  static const char* store_list(List& list, std::byte* to, const char* end) {
    store(to, list.finish());
    return end;
  }

  // Elements of the outermost list after which the number of the others is guessed.
  static constexpr std::size_t kGuessAfter = 16;

  // Bits of a map that one load gives, wherever in a byte they begin, and the bits between two loads.
  static constexpr std::size_t kNear = 57;
  static constexpr std::size_t kFar = 56;
  // Bytes of text that are mapped at a time.
  static constexpr std::size_t kWindow = 8192;

  SpeculativeFallback& fallback_;
  Arena& arena_;
  const char* end_;
  const char* window_{};
  std::size_t reach_{};  // strings that begin up to there are mapped as far as they are looked up
  alignas(64) std::array<std::uint64_t, kWindow / 64 + 2> ends_;
};

template <class K>
const char* read_along_plan(Plan& plan, const char* at, void* view, SpeculativeFallback& fallback) {
  return SpeculativeEngine<K>(at, fallback).read_structure(plan, at, view, 0);
}

}  // namespace
}  // namespace outcrop::internal
