// SpeculativeEngine: reads objects along the ways of their plans. Compiled once a kernel, for that kernel's instruction
// set: only the kernels' sources include this, behind the pragma that sets the target.
#pragma once

#include "json/speculative_parts.h"

namespace outcrop::internal {
namespace {

/// The kernel K has static functions over the bytes at `at`:
/// - `std::size_t plain(at)`: how many of the first kPlain bytes stand before the first one that ends a plain string: a
///   quote, a backslash, a control character or anything that is not ASCII.
/// - `bool same(at, text, mask)`: whether 32 bytes equal those at `text` wherever the mask has a bit.
/// - `void copy(from, to)`: 32 bytes.
/// - `bool date_time(at, DateTimeParts&)`: see there.
///
/// Every function returns the position behind what it read, or null for a text that is left to the general reader;
/// those that read the inside of a string return the position of its closing quote, which belongs to what follows. The
/// text ends in a NUL, which no plain string, no way and no blank holds: beyond it only wide loads look, by less than
/// kBodyPadding.
template <class K>
class SpeculativeEngine {
 public:
  explicit SpeculativeEngine(SpeculativeFallback& fallback)
      : fallback_(fallback), arena_(fallback.arena()), end_(fallback.end()) {}

  /// An object that is no element of a list. `depth` counts the objects and arrays around it.
  const char* read_structure(Plan& plan, const char* at, void* view, int depth) {
    Elements none(arena_, 0, 1);
    limit_ = speculative_arena_limit(end_ - at);
    copy_structure(plan.prototype, plan.size, static_cast<std::byte*>(view));
    return walk(plan, at, static_cast<std::byte*>(view), none, depth);
  }

 private:
  // The list that an element is in, and what is needed to read that element again.
  struct Elements : ListBuilder {
    using ListBuilder::ListBuilder;
    const char* list_begin{};
    const char* newest_begin{};
  };

  // From an opening brace to the closing one: of the object, or of any later element of the list that it is in.
  const char* walk(Plan& plan, const char* at, std::byte* view, Elements& elements, int depth) {
    if (*at != '{' || depth >= kMaxJsonDepth - Plan::kMaxDepth - 2) return nullptr;
    std::array<std::byte*, Plan::kMaxDepth + 1> blocks;  // see Object; those that were begun
    blocks[0] = view;
    Step* behind = &plan.beginning;
    while (true) {
      way_begin_ = at;
      Step* step = behind->next;
      if (!matches(at, *step)) [[unlikely]] {
        step = find_way(plan, *behind, blocks.data(), at, elements.size());
        if (!step) return nullptr;
        at = step_begin_;
      }
    take:
      at += step->size;
    act:
      switch (step->op) {
        case Op::more:
          step = step->next;
          if (matches(at, *step)) [[likely]]
            goto take;
          step = find_way(plan, *behind, blocks.data(), way_begin_, elements.size());
          if (!step) return nullptr;
          at = step_begin_;
          goto take;
        case Op::advance:
          elements.newest_begin = at - step->offset;
          blocks[0] = next_element(plan, elements, depth);
          if (!blocks[0]) [[unlikely]]
            return nullptr;
          step = step->next;
          goto act;
        case Op::enter:
          copy_structure(step->prototype, step->extent, slot_of(*step, blocks.data()));
          step = step->next;
          goto act;
        case Op::branch: {
          std::byte* const block = new_block(*step);
          if (!block) [[unlikely]]
            return nullptr;
          store(slot_of(*step, blocks.data()), block);
          blocks[step->level + 1u] = block;
          step = step->next;
          goto act;
        }
        case Op::text: {
          std::byte* const to = engaged_slot_of(*step, blocks.data());
          const std::size_t size = K::plain(at);
          store(to, std::string_view(at, size));
          at = behind_text(at, size, *step);
          break;
        }
        case Op::choice:
          at = read_choice<Op::choice>(at, *step, engaged_slot_of(*step, blocks.data()));
          break;
        case Op::date_time:
          at = read_date_time(at, *step, engaged_slot_of(*step, blocks.data()));
          break;
        case Op::texts:
          at = read_strings<Op::texts>(at, *step, slot_of(*step, blocks.data()), depth);
          break;
        case Op::choices:
          at = read_strings<Op::choices>(at, *step, slot_of(*step, blocks.data()), depth);
          break;
        case Op::close:
          return at;
        case Op::refuse:
          return nullptr;
        case Op::structures:
        case Op::scalar:
        case Op::general:
        case Op::unknown:
        case Op::absent:
        case Op::nothing:
          at = read_other(*step, at, slot_of(*step, blocks.data()), depth + step->object->depth + 1);
          break;
        default:
          // No other operation gets into a step.
          __builtin_unreachable();
      }
      if (!at) [[unlikely]]
        return nullptr;
      behind = step;
    }
  }

  static bool matches(const char* at, const Step& step) { return K::same(at, step.text.data(), step.mask); }

  static bool matches_all(const char* at, const Step* way) {
    while (matches(at, *way)) {
      if (way->op != Op::more) return true;
      at += way->size;
      way = way->next;
    }
    return false;
  }

  // --- Places of views ---

  static std::byte* slot_of(const Step& step, std::byte* const* blocks) { return blocks[step.level] + step.offset; }
  // In a slot that is no optional, the value overwrites the flag.
  static std::byte* engaged_slot_of(const Step& step, std::byte* const* blocks) {
    std::byte* const slot = slot_of(step, blocks);
    slot[step.flag] = std::byte{1};
    return slot;
  }

  // Of the structure that begins there; null when the views would take too much memory.
  std::byte* new_block(const Step& step) {
    std::byte* block = arena_.open(kMaxViewAlignment);
    if (arena_.limit() - block < static_cast<std::ptrdiff_t>(step.extent)) [[unlikely]] {
      if (arena_.used() + step.extent > limit_) return nullptr;
      arena_.reserve(step.extent + kMaxViewAlignment);
      block = arena_.open(kMaxViewAlignment);
    }
    arena_.close(block + step.extent);
    copy_structure(step.prototype, step.extent, block);
    return block;
  }

  static void copy_structure(const void* from_bytes, std::size_t size, std::byte* to) {
    const auto* const from = static_cast<const std::byte*>(from_bytes);
    if (size < 32) {
      copy_small_structure(from, size, to);
      return;
    }
    // The last piece overlaps the one before.
#pragma GCC unroll 4
    for (std::size_t i = 0; i < size - 32; i += 32) K::copy(from + i, to + i);
    K::copy(from + size - 32, to + size - 32);
  }
  // In two pieces that may overlap, since memcpy would be a call.
  static void copy_small_structure(const std::byte* from, std::size_t size, std::byte* to) {
    if (size >= 16) {
      copy_ends<16>(from, size, to);
    } else if (size >= 8) {
      copy_ends<8>(from, size, to);
    } else {
      std::memcpy(to, from, size);
    }
  }
  template <std::size_t kPiece>
  static void copy_ends(const std::byte* from, std::size_t size, std::byte* to) {
    std::memcpy(to, from, kPiece);
    std::memcpy(to + size - kPiece, from + size - kPiece, kPiece);
  }

  // --- Ways ---

  // The last step with text of the way that begins at `at`, which is not the likeliest one, or behind the end of the
  // string that `at` is still in. Where that text begins is left in step_begin_, not in a reference to `at`, which has
  // to stay in a register.
  [[gnu::noinline]] Step* find_way(Plan& plan, Step& behind, std::byte* const* blocks, const char* at,
                                   std::size_t element) {
    const bool inside = behind.op == Op::text && *at != '"';
    if (inside) at = finish_text(slot_of(behind, blocks), at);
    if (!at) return nullptr;
    Step* way = inside && matches_all(at, behind.next) ? behind.next : bucket_of(plan, behind, at);
    while (way && !(way->from == behind.place && matches_all(at, way))) way = way->alike;
    if (!way) way = spell_out(plan, behind, at, fallback_);
    if (!way) return nullptr;
    if (way->from && way != behind.next) learn(behind, way, static_cast<std::uint32_t>(element));
    for (; way->op == Op::more; way = way->next) at += way->size;
    step_begin_ = at;
    return way;
  }

  // The likeliest way is to stay the same where two alternate, since the processor learns when each is taken.
  static void learn(Step& behind, Step* way, std::uint32_t element) {
    constexpr std::uint32_t kInARow = 4;
    const bool again = way == behind.other && (behind.other_at + 1 == element || element <= 1);
    behind.others = again ? behind.others + 1 : 1;
    behind.other_at = element;
    behind.other = way;
    if (behind.others == kInARow || behind.next == no_way()) behind.next = way;
  }

  // --- Values ---

  [[gnu::noinline]] const char* read_other(const Step& step, const char* at, std::byte* to, int depth) {
    const Member& member = *step.member;
    switch (step.op) {
      case Op::structures:
        return read_structures(at, member, to, depth);
      case Op::scalar:
      case Op::general:
        return fallback_.read(*member.type, member.field->slot, to, at, depth);
      case Op::unknown:
        return fallback_.skip(at, depth);
      case Op::absent:
        std::memcpy(to, static_cast<const std::byte*>(step.object->schema->prototype) + member.field->offset,
                    slot_size(*member.type, member.field->slot));
        return at;
      case Op::nothing:
        return at;
      default:
        return nullptr;
    }
  }

  // `at + size`. Where texts are mostly of one size, as ARNs are, the processor foresees that the branch is taken and
  // goes on from the size of the text before, without waiting for the search.
  static const char* behind_text(const char* at, std::size_t size, Step& step) {
    const std::size_t last = opaque(step.last_size);
    if (size == last) return at + last;
    step.last_size = static_cast<std::uint16_t>(size);
    return at + size;
  }

  // The string whose first bytes are plain, up to `at`, as `to` has it.
  [[gnu::noinline]] const char* finish_text(std::byte* to, const char* at) {
    std::string_view text;
    std::memcpy(&text, to, sizeof text);
    const char* const end = fallback_.read_string(text.data(), at, text);
    if (!end) return nullptr;
    store(to, text);
    return end - 1;
  }

  // Also an element of a list of them.
  template <Op kOp>
  const char* read_choice(const char* at, const Step& step, std::byte* to) {
    const EnumTable::Entry& entry = step.table->candidate(at);
    if (!K::same(at, entry.text.data(), entry.mask)) [[unlikely]]
      return read_odd_choice(at, kOp == Op::choices ? *step.member->type->element : *step.member->type, to);
    store(to, at);
    store(to + offsetof(OpenBytes, size), entry.size_and_value);
    return at + entry.size();
  }

  [[gnu::noinline]] const char* read_odd_choice(const char* at, const Type& type, std::byte* to) {
    std::string_view text;
    const char* const end = fallback_.read_string(at, at, text);
    if (!end) return nullptr;
    store(to, OpenBytes{enum_value(type, text), text});
    return end - 1;
  }

  const char* read_date_time(const char* at, const Step& step, std::byte* to) {
    DateTimeParts parts;
    std::int64_t millis = 0;
    if (!K::date_time(at, parts) || !year_.millis_of(parts, millis)) [[unlikely]]
      return read_odd_time(at, *step.member->type, to);
    store(to, millis);
    return at + parts.size;
  }

  [[gnu::noinline]] const char* read_odd_time(const char* at, const Type& type, std::byte* to) {
    const char* const end = fallback_.read(type, Slot::plain, to, at - 1, 0);
    return end ? end - 1 : nullptr;
  }

  // --- Lists; `at` is behind the opening bracket ---

  template <Op kOp>
  const char* read_strings(const char* at, const Step& step, std::byte* to, int depth) {
    if (*at == ']') {
      store(to, SpanBytes{kEmptyList, 0});
      return at + 1;
    }
    const char* const begin = at;
    OpenList<kOp == Op::choices ? sizeof(OpenBytes) : sizeof(std::string_view)> list(arena_);
    while (*at == '"') {
      std::byte* const element = list.push();
      ++at;
      if constexpr (kOp == Op::choices) {
        at = read_choice<Op::choices>(at, step, element);
      } else {
        const std::size_t size = K::plain(at);
        store(element, std::string_view(at, size));
        at += size;
        if (*at != '"') [[unlikely]] {
          at = finish_text(element, at);
          list.settle();
        }
      }
      if (!at) [[unlikely]]
        return nullptr;
      ++at;
      if (*at == ']') {
        store(to, list.finish());
        return at + 1;
      }
      if (*at != ',') break;
      ++at;
    }
    // Blanks or nulls.
    return fallback_.read(*step.member->type, Slot::plain, to, begin - 1, depth + step.object->depth + 1);
  }

  const char* read_structures(const char* at, const Member& member, std::byte* to, int depth) {
    const Type& type = *member.type;
    Plan& plan = *member.elements;
    Elements elements(arena_, type.stride, std::max<std::size_t>(type.element->alignment, alignof(void*)));
    elements.list_begin = at;
    at = skip_blanks(at);
    while (*at != ']') {
      if (*at == '{') {
        elements.newest_begin = at;
        std::byte* const element = next_element(plan, elements, depth);
        const char* const end = element ? walk(plan, at, element, elements, depth + 1) : nullptr;
        at = end ? end : read_again(elements, type, depth + 1);
        if (!at) return nullptr;
      } else if (std::string_view(at, end_).starts_with("null")) {
        at += 4;
      } else {
        return nullptr;
      }
      at = skip_blanks(at);
      if (*at == ']') break;
      if (*at != ',') return nullptr;
      at = skip_blanks(at + 1);
      if (*at == ']') return nullptr;
    }
    if (depth == 1 && elements.size() != 0)
      plan.element_sixteenths = 16 * static_cast<std::size_t>(at - elements.list_begin) / elements.size();
    store(to, elements.finish());
    return at + 1;
  }

  // The newest element, by the general reader.
  const char* read_again(Elements& elements, const Type& list, int depth) {
    if (!elements.newest_begin) return nullptr;
    return fallback_.read(*list.element, Slot::plain, elements.element(elements.size() - 1), elements.newest_begin,
                          depth);
  }

  // Null, and nowhere to begin again, when the views would take too much memory.
  std::byte* next_element(Plan& plan, Elements& elements, int depth) {
    if (elements.size() == elements.capacity() && !grow(elements, plan, depth)) [[unlikely]] {
      elements.newest_begin = nullptr;
      return nullptr;
    }
    auto* const element = static_cast<std::byte*>(elements.push());
    copy_structure(plan.prototype, plan.size, element);
    return element;
  }

  // Makes room for the outermost list at once, by the length of its elements so far or in the text before.
  [[gnu::noinline]] bool grow(Elements& elements, const Plan& plan, int depth) {
    const char* const begin = elements.list_begin;
    const char* const at = elements.newest_begin;
    const std::size_t size = elements.size();
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
    if (arena_.used() + capacity * elements.stride() > limit_) return false;
    elements.grow(capacity);
    return true;
  }

  static const char* skip_blanks(const char* at) {
    while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r') ++at;
    return at;
  }

  // Elements of the outermost list after which the number of the others is guessed.
  static constexpr std::size_t kGuessAfter = 16;

  SpeculativeFallback& fallback_;
  Arena& arena_;
  const char* end_;
  std::size_t limit_{};
  const char* step_begin_{};
  const char* way_begin_{};
  YearOfDates year_;
};

template <class K>
const char* read_along_plan(Plan& plan, const char* at, void* view, SpeculativeFallback& fallback) {
  return SpeculativeEngine<K>(fallback).read_structure(plan, at, view, 0);
}

}  // namespace
}  // namespace outcrop::internal
