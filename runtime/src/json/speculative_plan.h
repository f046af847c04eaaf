// Plans of the speculative decoder: what it expects between the values of a structure, and how it reads each value.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// What the engine does behind a run.
enum class Op : std::uint8_t {
  end,         ///< nothing: the object ended
  absent,      ///< nothing: the run ended in a null
  unknown,     ///< skips a member that the schema does not know
  text,        ///< string
  choice,      ///< enumeration
  date_time,   ///< timestamp that is a string
  structure,   ///< structure, but no union
  texts,       ///< dense list of strings
  choices,     ///< dense list of enumerations
  structures,  ///< dense list of structures
  scalar,      ///< any other value that is neither object nor array
  general,     ///< left to the general reader
};

struct FieldPlan;

/// The bytes from the end of one value to the beginning of the next one, with the quote or bracket that opens it:
/// `,"jobName":"`. They mean the same wherever they follow a value (or begin an object), so a match needs no parsing.
struct alignas(64) Run {
  static constexpr std::size_t kMaxSize = 64;

  std::array<char, kMaxSize> text{};
  std::uint64_t mask{};  ///< a bit for each byte of the text
  FieldPlan* field{};    ///< whose value comes next; Plan::nobody at the end and for unknown members
  std::uint32_t size{};  ///< bytes of the run; beyond kMaxSize only in a run that is never compared
  Op op{};

  /// False, and nothing changed, when the text is too long for a run.
  bool assign(std::string_view run_text, Op run_op, FieldPlan& next_field);
};

/// What followed a value of late, the likelier first.
struct Transition {
  std::array<const Run*, 2> ways{};
  bool second_was_right{};
};

/// The texts of an enumeration, found by one multiplication and one compare.
class EnumTable {
 public:
  static constexpr std::size_t kMaxText = 31;

  struct alignas(64) Entry {
    std::array<char, 32> text{};
    std::uint32_t size{};  ///< 0: free
    std::uint16_t value{};
  };

  explicit EnumTable(std::span<const std::string_view> texts);

  /// Whether candidate() needs the last eight bytes of texts that have as many.
  bool needs_last() const { return needs_last_; }
  /// The only entry that a text of at most kMaxText bytes can equal. `bytes` are its first eight, zero-filled, xor its
  /// last eight where they are needed.
  const Entry& candidate(std::uint64_t bytes, std::size_t size) const {
    return entries_[((bytes + size) * seed_) >> shift_];
  }
  /// False: some texts are not in the table, since they are too long or none of the tried seeds kept them apart.
  bool complete() const { return complete_; }

 private:
  bool place(std::span<const std::string_view> texts);

  std::vector<Entry> entries_;
  std::uint64_t seed_{};
  int shift_{};
  bool needs_last_{};
  bool complete_{};
};

struct Plan;

struct FieldPlan {
  Transition then{};  // from behind its value on
  const Field* field{};
  const Type* type{};
  const EnumTable* table{};     // choice, choices
  Plan* nested{};               // structure, structures
  std::uint32_t offset{};       // of the slot in the view
  std::uint32_t flag_offset{};  // Slot::optional: of the byte that says whether it is engaged; else 0
  std::uint32_t slot_size{};
  Op op{};
  std::uint16_t next_alike{};  // 1 + another field of the same dispatch slot; 0: none
  Run next{};                  // `,"name":` and what opens the value
  Run first{};                 // `{"name":` likewise
};

/// Everything that is known about one structure, of its schema and of the texts seen so far. One thread at a time.
struct Plan {
  const Schema* schema{};
  const std::byte* prototype{};
  std::size_t size{};      // of the view
  Transition beginning{};  // from the opening brace on
  std::vector<FieldPlan> fields;
  FieldPlan nobody{};  // stands for unknown members
  Run end{};

  /// Fields by the bytes behind the opening quote of their names.
  static constexpr std::size_t kDispatchBits = 6;
  std::array<std::uint16_t, std::size_t{1} << kDispatchBits> dispatch{};  // 1 + the field; 0: none
  std::uint64_t dispatch_mask{};

  /// Runs as a text showed them, with blanks, nulls or unknown names. Taken in turn. Those that begin an object are
  /// kept apart from those that follow a value, so that neither is ever looked for in the place of the other.
  std::array<Run, 4> learnt_first{};
  std::array<Run, 64> learnt_next{};
  std::size_t next_learnt{};
  Run too_long{};  // the last run that did not fit

  /// Of late, in the outermost list of this structure, in sixteenths; 0: not known yet.
  std::size_t element_sixteenths{};
  /// Of the whole answer: arena bytes for 64 bytes of text.
  std::size_t arena_for_64_bytes{48};

  std::size_t dispatch_slot(std::uint64_t bytes) const {
    return static_cast<std::size_t>(((bytes & dispatch_mask) * 0x9e3779b97f4a7c15u) >> (64 - kDispatchBits));
  }
  /// The field of that name, or nobody.
  FieldPlan& find(std::string_view name);
  /// Keeps a run that was read byte by byte, to be compared next time.
  const Run& learn(bool at_beginning, std::string_view text, Op op, FieldPlan& field);
};

/// The plans of one reader by their schemas.
class PlanBook {
 public:
  /// Null where the general reader is as good: unless the schema is a structure that has a list of structures.
  Plan* listing_plan_of(const Schema& schema);

 private:
  Plan& plan_of(const Schema& schema);
  void fill(Plan& plan, const Schema& schema);
  FieldPlan plan_field(const Field& field);
  const EnumTable* table_of(const Type& type);

  std::unordered_map<const Schema*, std::unique_ptr<Plan>> plans_;
  std::unordered_map<const std::string_view*, std::unique_ptr<EnumTable>> tables_;
};

}  // namespace outcrop::internal
