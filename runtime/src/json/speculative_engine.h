// SpeculativeEngine: reads objects by their plans, straight from the text. Compiled once a kernel, for that kernel's
// instruction set: only the kernels' sources include this, behind the pragma that sets the target.
#pragma once

#include "json/speculative_parts.h"
#include "json/speculative_values.h"

namespace outcrop::internal {
namespace {

/// The kernel K, what the functions return and `depth` are as SpeculativeValues tells.
template <class K>
class SpeculativeEngine : SpeculativeValues<K> {
  using Values = SpeculativeValues<K>;

 public:
  SpeculativeEngine(const SpeculativeKernel& kernel, PlanBook& book, SpeculativeFallback& fallback, EndMap::Room& room)
      : Values(kernel, fallback, room, {.read_value = read_value_of_record, .more_room = more_room_for_record}),
        book_(book),
        reads_records_(kernel.reads_records) {}

  /// From an opening brace to the closing one.
  const char* read_structure(Plan& plan, const char* at, std::byte* view, int depth) {
    copy_structure(plan.schema.prototype, plan.schema.size, view);
    if (*at != '{' || depth > kMaxDepth) return nullptr;
    Member** expected = &plan.first;
    char lead = '{';
    while (true) {
      if (*at != lead) {
        at = skip_blanks(at, plan.blanks);
        if (*at != lead) return *at == '}' ? at + 1 : nullptr;
      }
      Member* member = *expected;
      at = skip_blanks(at + 1, member->blanks);
      if (*at != '"') return *at == '}' && lead == '{' ? at + 1 : nullptr;
      lead = ',';
      if (comes(at, *member)) [[likely]] {
        at += member->size;
      } else {
        member = find_member(plan, *expected, at);
        if (!member) return nullptr;
        at = value_begin_;
      }
      at = read_value(*member, at, view, depth + 1);
      if (!at) [[unlikely]]
        return nullptr;
      // Behind an unknown member, what would have followed the one before it is likely still to come.
      if (member != &plan.nobody) expected = &member->next;
    }
  }

 private:
  using typename Values::List;
  using Values::arena;
  using Values::end_;
  using Values::ends;
  using Values::fallback_;
  using Values::finish_text;
  using Values::finish_text_of_record;
  using Values::is_blank;
  using Values::kMaxDepth;
  using Values::list;
  using Values::read_document;
  using Values::read_integer;
  using Values::read_known_choice;
  using Values::read_odd_choice_of_record;
  using Values::read_text;
  using Values::skip_blanks;

  // As kMaxDepth, around a list that has a record; its structures are less deep.
  static constexpr int kMaxRecordDepth = kMaxJsonDepth - 12;

  // The list that an element is in, and what is needed to read that element again.
  struct Elements : ListBuilder {
    using ListBuilder::ListBuilder;
    const char* list_begin{};
    const char* newest_begin{};
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

  // --- Members ---

  static bool comes(const char* at, const Member& member) {
    return K::same(at, member.text.data(), member.mask[0]) &&
           (member.mask[1] == 0 || K::same(at + 32, member.text.data() + 32, member.mask[1]));
  }

  // The member whose name is at `at`, which is not the expected one, or has blanks behind its name; Plan::nobody for an
  // unknown name. Where its value begins is left in value_begin_, not in a reference to `at`, which has to stay in a
  // register.
  [[gnu::noinline]] Member* find_member(Plan& plan, Member*& expected, const char* at) {
    Member* member = expected->next;  // the expected one may be absent
    if (comes(at, *member)) {
      value_begin_ = at + member->size;
      return member;
    }
    const char* end = ends.end_of_plain(at + 1);
    std::string_view name(at + 1, end);
    if (*end == '"') {
      for (member = plan.alike(name); member; member = member->alike)
        if (comes(at, *member)) {
          value_begin_ = at + member->size;
          return expected = member;
        }
    } else {
      end = finish_text_of_record(*this, name, end);
      if (!end) return nullptr;
    }
    at = skip_blanks(end + 1);
    if (*at != ':') return nullptr;
    value_begin_ = at + 1;
    for (member = plan.alike(name); member; member = member->alike)
      if (member->field->name == name) return expected = member;
    return &plan.nobody;
  }

  // --- Values ---

  // Inlined into its two callers, so that the position stays in a register.
  [[gnu::always_inline]] const char* read_value(Member& member, const char* at, std::byte* view, int depth) {
    if (*at == ' ') ++at;
    if (is_blank(*at)) at = skip_blanks(at);
    std::byte* to = view + member.offset;
    if (member.op == Op::undecided) [[unlikely]]
      decide(member);
    if (member.refers) {
      if (*at == 'n') return read_odd(member, at, to, depth);
      to = new_block(*member.field->type, to);
    }
    switch (member.op) {
      case Op::text: {
        if (*at != '"') break;
        to[member.flag] = std::byte{1};
        const char* const end = ends.end_of_plain(++at);
        store(to, std::string_view(at, end));
        if (*end == '"') [[likely]]
          return end + 1;
        at = finish_text(to, end);
        return at ? at + 1 : nullptr;
      }
      case Op::choice: {
        if (*at != '"') break;
        to[member.flag] = std::byte{1};
        const char* const end = read_known_choice(++at, *member.table, to);
        if (end) [[likely]]
          return end + 1;
        at = read_odd_choice_of_record(*this, *member.field->type, at, to);
        return at ? at + 1 : nullptr;
      }
      case Op::date_time: {
        std::int64_t millis = 0;
        std::size_t size = 0;
        if (*at != '"' || !this->read_date_time(at + 1, millis, size)) break;
        to[member.flag] = std::byte{1};
        store(to, millis);
        return at + size + 2;
      }
      case Op::integer: {
        to[member.flag] = std::byte{1};
        const char* const end = read_integer(at, *member.field->type, to);
        if (!end) break;
        return end;
      }
      case Op::document: {
        if (*at == 'n') break;
        to[member.flag] = std::byte{1};
        DocumentView document;
        at = read_document(at, document, depth);
        store(to, document);
        return at;
      }
      case Op::texts:
        if (*at != '[') break;
        return this->template read_strings<Op::texts>(at + 1, *member.field->type, nullptr, to, depth);
      case Op::choices:
        if (*at != '[') break;
        return this->template read_strings<Op::choices>(at + 1, *member.field->type, member.table, to, depth);
      case Op::structure:
        if (*at != '{') break;
        return read_structure(*member.inside, at, to, depth);
      case Op::union_:
        if (*at != '{') break;
        return read_union(*member.inside, *member.field->type, at, to, depth);
      case Op::objects:
        if (*at != '[') break;
        return read_objects(at + 1, *member.field->type, *member.inside, to, depth);
      case Op::map:
        if (*at != '{') break;
        if (const char* const end = read_map(at + 1, *member.field->type, member.inside, to, depth)) return end;
        break;
      default:
        break;
    }
    return read_odd(member, at, view + member.offset, depth);
  }

  [[gnu::noinline]] void decide(Member& member) { book_.decide(member); }

  // A null, an unknown member, or what is for the general reader.
  [[gnu::noinline]] const char* read_odd(Member& member, const char* at, std::byte* slot, int depth) {
    if (member.op == Op::unknown) return skip_value(at, depth);
    const Field& field = *member.field;
    if (!std::string_view(at, end_).starts_with("null"))
      return fallback_.read(*field.type, field.slot, slot, at, depth);
    std::memcpy(slot, member.absent, slot_size(*field.type, field.slot));
    return at + 4;
  }

  // An unknown member's.
  const char* skip_value(const char* at, int depth) {
    if ((at[0] == '{' && at[1] == '}') || (at[0] == '[' && at[1] == ']')) return at + 2;
    std::string_view text;
    return *at == '"' ? read_text(at + 1, text) : fallback_.skip(at, depth);
  }

  // One member that is known and not null; any other union is for the fallback.
  const char* read_union(Plan& plan, const Type& type, const char* at, std::byte* to, int depth) {
    const char* const end = depth > kMaxDepth ? nullptr : read_usual_union(plan, at, to, depth);
    return end ? end : fallback_.read(type, Slot::plain, to, at, depth);
  }
  const char* read_usual_union(Plan& plan, const char* at, std::byte* to, int depth) {
    at = skip_blanks(at + 1);
    if (*at != '"') return nullptr;
    Member* member = plan.first;
    if (comes(at, *member)) {
      at += member->size;
    } else {
      member = find_member(plan, plan.first, at);
      if (!member || member == &plan.nobody) return nullptr;
      at = value_begin_;
    }
    at = skip_blanks(at);
    if (*at == 'n') return nullptr;
    copy_structure(plan.schema.prototype, plan.schema.size, to);
    at = read_value(*member, at, to, depth + 1);
    if (!at) return nullptr;
    at = skip_blanks(at);
    if (*at != '}') return nullptr;
    store(to, static_cast<std::uint16_t>(member - plan.members.data() + 1));
    return at + 1;
  }

  // --- Places of views ---

  // Of a value to which the slot refers from now on.
  std::byte* new_block(const Type& type, std::byte* slot) {
    std::byte* block = arena.open(kMaxViewAlignment);
    if (arena.limit() - block < static_cast<std::ptrdiff_t>(type.size)) [[unlikely]]
      block = more_room_for_record(*this, type.size);
    arena.close(block + type.size);
    store(slot, block);
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

  // --- Lists; `at` is behind the opening bracket ---

  static const char* read_value_of_record(RecordReading& reading, const Type& type, Slot slot, const char* at, void* to,
                                          int depth) {
    auto& engine = static_cast<SpeculativeEngine&>(reading);
    auto* const bytes = static_cast<std::byte*>(to);
    const Op op = slot == Slot::plain ? op_of(type, slot) : Op::general;
    if (*at == '[') {
      if (op == Op::objects)
        return engine.read_objects(at + 1, type, engine.book_.plan_of(*type.element->schema), bytes, depth);
      if (op == Op::texts) return engine.template read_strings<Op::texts>(at + 1, type, nullptr, bytes, depth);
    } else if (*at == '{' && op == Op::map) {
      Plan* const plan = type.element->schema ? &engine.book_.plan_of(*type.element->schema) : nullptr;
      if (const char* const end = engine.read_map(at + 1, type, plan, bytes, depth)) return end;
    } else if (op == Op::document) {
      DocumentView document;
      at = engine.read_document(at, document, depth);
      store(bytes, document);
      return at;
    }
    return engine.fallback_.read(type, slot, to, at, depth);
  }

  [[gnu::noinline]] static std::byte* more_room_for_record(RecordReading& reading, std::size_t size) {
    reading.arena.reserve(size + kMaxViewAlignment);
    return reading.arena.open(kMaxViewAlignment);
  }

  const char* read_objects(const char* at, const Type& type, Plan& plan, std::byte* to, int depth) {
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
        } else {
          if (record && ++side_exits >= Plan::kMaxSideExits) record = nullptr;
          end = read_element(plan, *type.element, at, element, depth + 1);
          if (!end) return nullptr;
        }
        at = end;
        if (at[0] == ',' && at[1] == '{') {
          ++at;
          continue;
        }
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

  // `at` is behind the opening brace; `plan` is of the values where they are structures or unions.
  [[gnu::noinline]] const char* read_map(const char* at, const Type& type, Plan* plan, std::byte* to, int depth) {
    if (depth > kMaxDepth) return nullptr;
    MapEntries entries(arena, type);
    at = skip_blanks(at);
    while (*at == '"') {
      std::string_view key;
      at = read_text(at + 1, key);
      if (!at) return nullptr;
      at = skip_blanks(at);
      if (*at != ':') return nullptr;
      at = skip_blanks(at + 1);
      std::byte* const value = entries.add(key) + type.entry_value_offset;
      if (*at == 'n' && type.element->kind != Kind::document) {
        if (!std::string_view(at, end_).starts_with("null")) return nullptr;
        at += 4;
        entries.drop_newest();
      } else {
        at = read_entry(at, *type.element, plan, value, depth + 1);
        if (!at) return nullptr;
      }
      at = skip_blanks(at);
      if (*at == '}') break;
      if (*at != ',') return nullptr;
      at = skip_blanks(at + 1);
      if (*at != '"') return nullptr;
    }
    if (*at != '}') return nullptr;
    store(to, entries.finish());
    return at + 1;
  }
  const char* read_entry(const char* at, const Type& type, Plan* plan, std::byte* to, int depth) {
    if (plan) return *at == '{' ? read_element(*plan, type, at, to, depth) : nullptr;
    if (type.kind == Kind::document) {
      DocumentView document;
      at = read_document(at, document, depth);
      store(to, document);
      return at;
    }
    if (*at != '"') return nullptr;
    std::string_view text;
    at = read_text(at + 1, text);
    store(to, text);
    return at;
  }

  // An element that the engine can't read is read by the fallback, so that the others need not be.
  const char* read_element(Plan& plan, const Type& type, const char* at, std::byte* to, int depth) {
    if (type.kind == Kind::union_) return read_union(plan, type, at, to, depth);
    const char* const end = read_structure(plan, at, to, depth);
    return end ? end : fallback_.read(type, Slot::plain, to, at, depth);
  }

  // The function for the list's records, ready to be called; null where there is none, or it had nothing to read
  // lately.
  const CompiledRecord* record_of(Plan& plan, const Type& type, int depth) {
    constexpr unsigned kListsWithout = 64;
    if (!reads_records_ || !plan.has_record || depth > kMaxRecordDepth) return nullptr;
    if (plan.side_exits >= Plan::kMaxSideExits) {
      if (++plan.lists_without_record < kListsWithout) return nullptr;
      plan.lists_without_record = 0;
      plan.side_exits = Plan::kMaxSideExits - 1;
    }
    const CompiledRecord* const record = type.element->schema->record;
    list = {record->enumerations, plan.tables.data(), depth + 2};
    return record;
  }

  std::byte* next_element(Plan& plan, Elements& elements, int depth) {
    if (elements.size() == elements.capacity()) [[unlikely]]
      grow(elements, plan, depth);
    ends.look_ahead(elements.newest_begin);
    return static_cast<std::byte*>(elements.push());
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

  // Elements of the outermost list after which the number of the others is guessed.
  static constexpr std::size_t kGuessAfter = 16;

  PlanBook& book_;
  bool reads_records_;
  const char* value_begin_{};
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
const char* read_along_plan(const SpeculativeKernel& kernel, PlanBook& book, Plan& plan, const char* at, void* view,
                            SpeculativeFallback& fallback, EndMap::Room& room) {
  return SpeculativeEngine<K>(kernel, book, fallback, room)
      .read_structure(plan, at, static_cast<std::byte*>(view), fallback.depth());
}

}  // namespace
}  // namespace outcrop::internal
