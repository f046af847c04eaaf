// Plans of the speculative decoder: what followed what in the texts seen so far, as steps that the engine walks.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "outcrop/internal/enum_table.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// What the engine does at a step.
enum class Op : std::uint8_t {
  more,        ///< goes on to the next step, whose text has to match as well
  advance,     ///< begins the list's next element, and goes on
  enter,       ///< begins a structure that lies inside the one around it, and goes on
  branch,      ///< begins a structure in a block of its own, to which the one around it refers, and goes on
  text,        ///< reads a string
  choice,      ///< enumeration
  date_time,   ///< timestamp that is a string
  texts,       ///< dense list of strings
  choices,     ///< dense list of enumerations
  structures,  ///< dense list of structures
  scalar,      ///< any other value that is neither object nor array
  general,     ///< left to the general reader
  unknown,     ///< skips a value that the schema does not know
  absent,      ///< takes a member back: its value was a null
  nothing,     ///< there was an object without members
  close,       ///< ends the element
  structure,   ///< of members only: the traces lead into the structure
  refuse,      ///< of the step that stands for none
};

struct Object;
struct Plan;
class PlanBook;

/// A member of one object.
struct Member {
  const Field* field{};
  const Type* type{};
  const EnumTable* table{};  // choice, choices
  Plan* elements{};          // structures
  Object* inside{};          // structure: made when a text shows it
  std::uint32_t offset{};    // of the slot in the block of that level
  std::uint8_t flag{};       // of scalars in Slot::optional: where in the slot stands whether it is engaged; else 0
  std::uint8_t level{};
  Op op{Op::unknown};
};

/// A structure at its place in an element: the element itself, or one inside it. The views of an element lie in blocks:
/// on level 0 the element's own, and on each further one that of a structure which the level before refers to.
struct Object {
  /// Where in an object a trace may begin. What is JSON behind a brace, a quote or another value differs.
  struct Place {
    char unused{};  // places differ by their addresses
  };

  const Schema* schema{};
  Object* around{};        // null: the element
  Member* member{};        // of `around`
  std::uint32_t offset{};  // in the block of its level
  std::uint8_t level{};
  int depth{};  // of JSON, below the element
  std::vector<Member> members;
  Member nobody;  // stands for unknown members
  Place beginning, behind_quoted, behind_other;

  Member& find(std::string_view name);
};

/// One or more steps make a trace: from behind one value to the beginning of the next one. The bytes of a trace, such
/// as
/// `","status":"`, mean the same wherever they follow a value of the same object, so a match needs no parsing.
struct alignas(64) Step {
  static constexpr std::size_t kMaxText = 32;

  std::array<char, kMaxText> text{};
  std::uint32_t mask{};    ///< a bit for each byte of the text
  std::uint32_t offset{};  ///< of the slot, see Member; advance: bytes since the element began
  std::uint16_t size{};    ///< of the text
  std::uint8_t flag{};     ///< see Member
  std::uint8_t level{};    ///< see Member
  Op op{};
  bool quoted{};  ///< the value's closing quote belongs to what follows
  Step* next{};   ///< behind a value: how the likeliest trace from there begins
  const EnumTable* table{};

  // What the likeliest traces don't need.
  Step* other{};                 ///< behind a value: the last other trace that was taken
  const void* prototype{};       ///< enter, branch: of the structure
  std::size_t extent{};          ///< enter, branch: of the structure
  Object* object{};              ///< in which the value is
  const Object::Place* place{};  ///< behind the value
  Member* member{};
  Step* alike{};                ///< another trace in the same bucket
  const Object::Place* from{};  ///< of a trace's first step: where it begins; null: it is not kept
  std::uint32_t other_at{};     ///< by which element
  std::uint32_t others{};       ///< how many elements in a row took it
};

/// Everything that is known about the answers or elements of one schema. One thread at a time.
struct Plan {
  explicit Plan(PlanBook& its_book) : book(its_book) {}

  /// Structures that lie deeper in an element are left to the general reader.
  static constexpr int kMaxDepth = 8;
  static constexpr std::size_t kMaxTrace = 8 * Step::kMaxText;
  static constexpr std::size_t kMaxSteps = 512;
  static constexpr unsigned kMaxSideExits = 8;
  static constexpr std::size_t kBucketBits = 9;

  PlanBook& book;
  bool of_list{};
  const std::byte* prototype{};
  std::size_t size{};
  std::deque<Object> objects;  // the first is the element
  std::uint64_t name_mask{};   // bytes that every name and its closing quote have

  Step beginning{};  // from the element's brace on
  std::vector<std::unique_ptr<Step[]>> steps;
  std::size_t steps_used{};
  std::array<Step*, std::size_t{1} << kBucketBits> buckets{};
  // Traces that are taken only once, by turns: the last one may still be under the engine's feet.
  std::array<std::array<Step, kMaxDepth + 4>, 2> transient{};
  std::size_t transients{};

  /// Of the list's records, if they have a function: tables of its enumerations.
  std::vector<const EnumTable*> tables;
  bool has_record{};
  /// Records in a row that the function left to the traces, and the lists since they were too many.
  unsigned side_exits{};
  unsigned lists_without_record{};

  /// Of late, bytes of text an element in the outermost list, in sixteenths; 0: not known yet.
  std::size_t element_sixteenths{};
  /// Of the whole answer: arena bytes for 64 bytes of text.
  std::size_t arena_for_64_bytes{48};

  Object& element() { return objects.front(); }
  /// Where traces are kept that begin at that place with so many characters before this name. The lists are to be
  /// short: where members are shuffled, the processor can't foresee which of several traces it will be.
  Step*& bucket(const Object::Place& place, std::size_t before, const char* name) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, name, sizeof bytes);
    const std::uint64_t key =
        ((bytes & name_mask) + before) ^ (std::uint64_t{reinterpret_cast<std::uintptr_t>(&place)} << 40);
    return buckets[static_cast<std::size_t>((key * 0x9e3779b97f4a7c15u) >> (64 - kBucketBits))];
  }
  /// Whether so many steps can be made; if not, the traces are forgotten before the next text.
  bool has_room_for(std::size_t count);
  Step* new_step();
  void forget_traces();
};

/// The step that stands where no trace is known yet.
Step* no_trace();

/// The plans of one reader by their schemas.
class PlanBook {
 public:
  /// Null where the general reader is as good: unless the schema is a structure that has a list of structures.
  Plan* listing_plan_of(const Schema& schema);
  /// Null unless the type is a dense list of structures.
  Plan* elements_plan_of(const Type& type);
  /// The inside of a structure member, made on first use.
  Object& inside(Plan& plan, Object& around, Member& member);
  /// To be called before each text.
  void tidy();

 private:
  friend struct Plan;
  Plan& plan_of(const Schema& schema, bool of_list);
  void fill(Plan& plan, Object& object);
  Member plan_member(const Field& field);
  const EnumTable* table_of(const Type& type);

  std::unordered_map<const Schema*, std::unique_ptr<Plan>> answers_;
  std::unordered_map<const Schema*, std::unique_ptr<Plan>> elements_;
  std::unordered_map<const std::string_view*, std::unique_ptr<EnumTable>> tables_;
  bool crowded_{};
};

}  // namespace outcrop::internal
