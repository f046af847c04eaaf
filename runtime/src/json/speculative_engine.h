// SpeculativeEngine: reads objects along the traces of their plans. Compiled once a kernel, for that kernel's
// instruction set: only the kernels' sources include this, behind the pragma that sets the target.
#pragma once

#include "json/speculative_parts.h"

namespace outcrop::internal {
namespace {

/// The kernel K has static functions over the bytes at `at`:
/// - `std::uint64_t ends(at)`: a bit for each of 64 bytes, see EndMap.
/// - `bool same(at, text, mask)`: whether 32 bytes equal those at `text` wherever the mask has a bit.
/// - `void copy(from, to)`: 32 bytes.
/// - `bool date_time(at, DateTimeParts&)`: see there.
///
/// Every function returns the position behind what it read, or null for a text that is left to the general reader;
/// those that read the inside of a string return the position of its closing quote, which belongs to what follows. The
/// text ends in a NUL, which no plain string, no trace and no blank holds: beyond it only wide loads look, by less than
/// kBodyPadding.
template <class K>
class SpeculativeEngine : RecordReading {
 public:
  SpeculativeEngine(const SpeculativeKernel& kernel, PlanBook& book, SpeculativeFallback& fallback, EndMap::Room& room)
      : RecordReading{.arena = fallback.arena(),
                      .ends = EndMap(kernel.fill_end_map, room, fallback.end()),
                      .finish_text = finish_text_of_record,
                      .read_odd_choice = read_odd_choice_of_record,
                      .read_time = read_time_of_record,
                      .read_value = read_value_of_record,
                      .more_room = more_room_for_record},
        book_(book),
        fallback_(fallback),
        end_(fallback.end()),
        reads_records_(kernel.reads_records) {}

  /// An object that is no element of a list. `depth` counts the objects and arrays around it.
  const char* read_structure(Plan& plan, const char* at, void* view, int depth) {
    Elements none(arena, 0, 1);
    copy_structure(plan.prototype, plan.size, static_cast<std::byte*>(view));
    return walk(plan, at, static_cast<std::byte*>(view), none, depth);
  }

 private:
  // The list that an element is in, and what is needed to read that element again.
  struct Elements : ListBuilder {
    using ListBuilder::ListBuilder;
    const char* list_begin{};
    const char* newest_begin{};
    bool one_at_a_time{};  // walk() is to stop where the next element begins
    bool next_begins{};    // it did
  };

  // Records of the list around go on with it, also where the list inside was given up.
  struct ListAround {
    explicit ListAround(List& its_place) : place(its_place), list(its_place) {}
    ~ListAround() { place = list; }
    ListAround(const ListAround&) = delete;
    ListAround& operator=(const ListAround&) = delete;

    List& place;
    const List list;
  };

  // From an opening brace to the closing one: of the object, or of any later element of the list that it is in. Or to
  // the next element's opening brace, see Elements.
  const char* walk(Plan& plan, const char* at, std::byte* view, Elements& elements, int depth) {
    if (*at != '{' || depth >= kMaxJsonDepth - Plan::kMaxDepth - 2) return nullptr;
    std::array<std::byte*, Plan::kMaxDepth + 1> blocks;  // see Object; those that were begun
    blocks[0] = view;
    Step* behind = &plan.beginning;
    while (true) {
      trace_begin_ = at;
      Step* step = behind->next;
      if (!guard_holds(at, *step)) [[unlikely]] {
        step = find_trace(plan, *behind, blocks.data(), at, elements.size());
        if (!step) return nullptr;
        at = step_begin_;
      }
    take:
      at += step->size;
    act:
      switch (step->op) {
        case Op::more:
          step = step->next;
          if (guard_holds(at, *step)) [[likely]]
            goto take;
          step = find_trace(plan, *behind, blocks.data(), trace_begin_, elements.size());
          if (!step) return nullptr;
          at = step_begin_;
          goto take;
        case Op::advance:
          if (elements.one_at_a_time) {
            elements.next_begins = true;
            return at - step->offset;
          }
          elements.newest_begin = at - step->offset;
          blocks[0] = next_element(plan, elements, depth);
          begin_element(plan, blocks[0]);
          step = step->next;
          goto act;
        case Op::enter:
          copy_structure(step->prototype, step->extent, slot_of(*step, blocks.data()));
          step = step->next;
          goto act;
        case Op::branch: {
          std::byte* const block = new_block(*step);
          store(slot_of(*step, blocks.data()), block);
          blocks[step->level + 1u] = block;
          step = step->next;
          goto act;
        }
        case Op::text: {
          std::byte* const to = engaged_slot_of(*step, blocks.data());
          const char* const end = ends.end_of_plain(at);
          store(to, std::string_view(at, end));
          at = end;
          break;
        }
        case Op::choice:
          at = read_choice(at, *step->member->type, *step->table, engaged_slot_of(*step, blocks.data()));
          break;
        case Op::date_time:
          at = read_date_time(at, *step, engaged_slot_of(*step, blocks.data()));
          break;
        case Op::texts:
          at = read_strings<Op::texts>(at, *step->member->type, step->table, slot_of(*step, blocks.data()),
                                       depth + step->object->depth + 1);
          break;
        case Op::choices:
          at = read_strings<Op::choices>(at, *step->member->type, step->table, slot_of(*step, blocks.data()),
                                         depth + step->object->depth + 1);
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

  static bool guard_holds(const char* at, const Step& step) { return K::same(at, step.text.data(), step.mask); }

  static bool guards_hold(const char* at, const Step* trace) {
    while (guard_holds(at, *trace)) {
      if (trace->op != Op::more) return true;
      at += trace->size;
      trace = trace->next;
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

  // Of the structure that begins there.
  std::byte* new_block(const Step& step) {
    std::byte* block = arena.open(kMaxViewAlignment);
    if (arena.limit() - block < static_cast<std::ptrdiff_t>(step.extent)) [[unlikely]]
      block = more_room_for_record(*this, step.extent);
    arena.close(block + step.extent);
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

  // --- Traces ---

  // The last step with text of the trace that begins at `at`, which is not the likeliest one, or behind the end of the
  // string that `at` is still in. Where that text begins is left in step_begin_, not in a reference to `at`, which has
  // to stay in a register.
  [[gnu::noinline]] Step* find_trace(Plan& plan, Step& behind, std::byte* const* blocks, const char* at,
                                     std::size_t element) {
    const bool inside = behind.op == Op::text && *at != '"';
    if (inside) at = finish_text(slot_of(behind, blocks), at);
    if (!at) return nullptr;
    Step* trace = inside && guards_hold(at, behind.next) ? behind.next : bucket_of(plan, behind, at);
    while (trace && !(trace->from == behind.place && guards_hold(at, trace))) trace = trace->alike;
    if (!trace) trace = build_trace(plan, behind, at, fallback_);
    if (!trace) return nullptr;
    if (trace->from && trace != behind.next) learn(behind, trace, static_cast<std::uint32_t>(element));
    for (; trace->op == Op::more; trace = trace->next) at += trace->size;
    step_begin_ = at;
    return trace;
  }

  // The likeliest trace is to stay the same where two alternate, since the processor learns when each is taken.
  static void learn(Step& behind, Step* trace, std::uint32_t element) {
    constexpr std::uint32_t kInARow = 4;
    const bool again = trace == behind.other && (behind.other_at + 1 == element || element <= 1);
    behind.others = again ? behind.others + 1 : 1;
    behind.other_at = element;
    behind.other = trace;
    if (behind.others == kInARow || behind.next == no_trace()) behind.next = trace;
  }

  // --- Values ---

  [[gnu::noinline]] const char* read_other(Step& step, const char* at, std::byte* to, int depth) {
    const Member& member = *step.member;
    switch (step.op) {
      case Op::structures: {
        // Where structures list themselves, a step that is good for one time is overwritten meanwhile
        // (Plan::transient).
        const Step kept = step;
        at = read_structures(at, *member.type, *member.elements, to, depth);
        step = kept;
        return at;
      }
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

  // The string whose first bytes are plain, up to `at`, as `to` has it.
  [[gnu::noinline]] const char* finish_text(std::byte* to, const char* at) {
    std::string_view text;
    std::memcpy(&text, to, sizeof text);
    at = finish_text_of_record(*this, text, at);
    if (at) store(to, text);
    return at;
  }

  // As SpeculativeFallback::read_string, which has no map: long strings come here as well.
  static const char* finish_text_of_record(RecordReading& reading, std::string_view& text, const char* at) {
    auto& engine = static_cast<SpeculativeEngine&>(reading);
    bool escaped = false;
    bool ascii = true;
    for (; *at != '"'; at = engine.ends.end_of_plain(at)) {
      const auto byte = static_cast<unsigned char>(*at);
      if (byte < 0x20) return nullptr;
      ascii = ascii && byte < 0x80;
      ++at;
      if (byte != '\\') continue;
      escaped = true;
      if (*at == '\\' || *at == '"') ++at;
    }
    text = {text.data(), at};
    if (!ascii && !is_utf8(text)) return nullptr;
    if (escaped && !engine.fallback_.unescape(text)) return nullptr;
    return at;
  }

  const char* read_choice(const char* at, const Type& type, const EnumTable& table, std::byte* to) {
    const char* const end = read_known_choice(at, table, to);
    return end ? end : read_odd_choice_of_record(*this, type, at, to);
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
    const char* const end = static_cast<SpeculativeEngine&>(reading).fallback_.read_string(at, at, text);
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
  static const char* read_time_of_record(RecordReading& reading, const char* at, std::int64_t& millis) {
    auto& engine = static_cast<SpeculativeEngine&>(reading);
    DateTimeParts parts;
    if (K::date_time(at, parts) && engine.year_.millis_of(parts, millis)) [[likely]]
      return at + parts.size;
    Timestamp time;
    at = engine.read_odd_time(at, date_time_type, reinterpret_cast<std::byte*>(&time));
    millis = time.millis();
    return at;
  }

  [[gnu::noinline]] const char* read_odd_time(const char* at, const Type& type, std::byte* to) {
    const char* const end = fallback_.read(type, Slot::plain, to, at - 1, 0);
    return end ? end - 1 : nullptr;
  }

  // --- Lists; `at` is behind the opening bracket ---

  // `depth` counts the objects and arrays around the list.
  template <Op kOp>
  const char* read_strings(const char* at, const Type& type, const EnumTable* table, std::byte* to, int depth) {
    const char* const begin = at;
    at = skip_blanks(at);
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
      at = skip_blanks(at + 1);
      if (*at == ']') {
        store(to, elements.finish());
        return at + 1;
      }
      if (*at != ',') break;
      at = skip_blanks(at + 1);
    }
    // Nulls, or what is no string.
    return fallback_.read(type, Slot::plain, to, begin - 1, depth);
  }

  static const char* read_value_of_record(RecordReading& reading, const Type& type, Slot slot, const char* at, void* to,
                                          int depth) {
    auto& engine = static_cast<SpeculativeEngine&>(reading);
    if (*at == '[' && slot == Slot::plain && type.kind == Kind::list) {
      if (Plan* const plan = engine.book_.elements_plan_of(type))
        return engine.read_structures(at + 1, type, *plan, static_cast<std::byte*>(to), depth);
      if (&type == &string_list_type)
        return engine.template read_strings<Op::texts>(at + 1, type, nullptr, static_cast<std::byte*>(to), depth);
    }
    return engine.fallback_.read(type, slot, to, at, depth);
  }

  [[gnu::noinline]] static std::byte* more_room_for_record(RecordReading& reading, std::size_t size) {
    reading.arena.reserve(size + kMaxViewAlignment);
    return reading.arena.open(kMaxViewAlignment);
  }

  const char* read_structures(const char* at, const Type& type, Plan& plan, std::byte* to, int depth) {
    Elements elements(arena, type.stride, std::max<std::size_t>(type.element->alignment, alignof(void*)));
    elements.list_begin = at;
    at = skip_blanks(at);
    const ListAround list_around(list);
    const CompiledRecord* record = record_of(plan, type, depth);
    unsigned side_exits = plan.side_exits;  // in a row
    while (*at != ']') {
      if (*at == '{') {
        elements.newest_begin = at;
        std::byte* const element = next_element(plan, elements, depth);
        const char* end = record ? record->read(*this, at, element) : nullptr;
        if (end) [[likely]] {
          side_exits = 0;
          if (end[0] == ',' && end[1] == '{') {
            at = end + 1;
            continue;
          }
        } else {
          if (++side_exits >= Plan::kMaxSideExits) record = nullptr;
          begin_element(plan, element);
          elements.one_at_a_time = record != nullptr;
          end = walk(plan, at, element, elements, depth + 1);
        }
        at = end ? end : read_again(elements, type, depth + 1);
        if (!at) return nullptr;
        if (std::exchange(elements.next_begins, false)) continue;
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
    plan.side_exits = side_exits;
    if (depth == fallback_.depth() + 1 && elements.size() != 0)
      plan.element_sixteenths = 16 * static_cast<std::size_t>(at - elements.list_begin) / elements.size();
    store(to, elements.finish());
    return at + 1;
  }

  // The function for the list's records, ready to be called; null where there is none, or it had nothing to read
  // lately.
  const CompiledRecord* record_of(Plan& plan, const Type& type, int depth) {
    constexpr unsigned kListsWithout = 64;
    if (!reads_records_ || !plan.has_record || depth >= kMaxJsonDepth - Plan::kMaxDepth - 4) return nullptr;
    if (plan.side_exits >= Plan::kMaxSideExits) {
      if (++plan.lists_without_record < kListsWithout) return nullptr;
      plan.lists_without_record = 0;
      plan.side_exits = Plan::kMaxSideExits - 1;
    }
    const CompiledRecord* const record = type.element->schema->record;
    list = {record->enumerations, plan.tables.data(), depth + 2};
    return record;
  }

  // The newest element, by the general reader.
  const char* read_again(Elements& elements, const Type& type, int depth) {
    if (!elements.newest_begin) return nullptr;
    return fallback_.read(*type.element, Slot::plain, elements.element(elements.size() - 1), elements.newest_begin,
                          depth);
  }

  std::byte* next_element(Plan& plan, Elements& elements, int depth) {
    if (elements.size() == elements.capacity()) [[unlikely]]
      grow(elements, plan, depth);
    ends.look_ahead(elements.newest_begin);
    return static_cast<std::byte*>(elements.push());
  }
  static void begin_element(const Plan& plan, std::byte* element) {
    copy_structure(plan.prototype, plan.size, element);
  }

  // Makes room for the outermost list at once, by the length of its elements so far or in the text before.
  [[gnu::noinline]] void grow(Elements& elements, const Plan& plan, int depth) {
    const char* const begin = elements.list_begin;
    const char* const at = elements.newest_begin;
    const std::size_t size = elements.size();
    std::size_t capacity = std::max<std::size_t>(4, 2 * size);
    if (depth == fallback_.depth() + 1) {
      const bool enough = size >= kGuessAfter;
      const std::size_t sixteenths =
          enough ? 16 * static_cast<std::size_t>(at - begin) / size : plan.element_sixteenths;
      if (sixteenths != 0) {
        const std::size_t rest = 16 * static_cast<std::size_t>(end_ - at) / sixteenths;
        capacity = size + rest + rest / (enough ? 16 : 64) + 2;
      }
    }
    elements.grow(std::max(std::min(capacity, arena.room() / elements.stride()), size + 1));
  }

  static const char* skip_blanks(const char* at) {
    while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r') ++at;
    return at;
  }

  // Elements of the outermost list after which the number of the others is guessed.
  static constexpr std::size_t kGuessAfter = 16;

  PlanBook& book_;
  SpeculativeFallback& fallback_;
  const char* end_;
  bool reads_records_;
  const char* step_begin_{};
  const char* trace_begin_{};
  YearOfDates year_;
};

template <class K>
const char* fill_end_map(const char* begin, const char* end, unsigned char* bits) {
  for (; begin < end; begin += 64, bits += 8) {
    __builtin_prefetch(begin + EndMap::kFetchAhead);
    const std::uint64_t ends = K::ends(begin);
    std::memcpy(bits, &ends, sizeof ends);
  }
  return begin;
}

template <class K>
const char* read_along_plan(const SpeculativeKernel& kernel, Plan& plan, const char* at, void* view,
                            SpeculativeFallback& fallback, EndMap::Room& room) {
  return SpeculativeEngine<K>(kernel, plan.book, fallback, room).read_structure(plan, at, view, fallback.depth());
}

}  // namespace
}  // namespace outcrop::internal
