// Plans of the speculative decoder: a schema's members as its engine wants them, and which member followed which.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "outcrop/internal/enum_table.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// How the engine reads a member's value.
enum class Op : std::uint8_t {
  undecided,  ///< PlanBook::decide has to be asked first
  text,       ///< string
  choice,     ///< enumeration
  date_time,  ///< timestamp, if it is a string
  integer,    ///< of 32 or 64 bits, if it is written with nine digits at most
  texts,      ///< dense list of strings
  choices,    ///< dense list of enumerations
  structure,
  union_,
  objects,  ///< dense list of structures or unions
  document,
  map,      ///< dense; of documents, strings, structures or unions
  general,  ///< left to the fallback
  unknown,  ///< the schema does not have it: skipped
};

/// For a value of that type in such a slot, as far as these tell: enumerations need a table, too.
Op op_of(const Type& type, Slot slot);

struct Plan;

/// A member of a structure or union.
struct alignas(64) Member {
  static constexpr std::size_t kMaxText = 64;

  std::array<char, kMaxText> text{};    ///< `"name":`; of a longer one, what no text holds
  std::array<std::uint32_t, 2> mask{};  ///< a bit for each byte of it
  std::uint32_t offset{};
  std::uint8_t size{};    ///< of the text
  std::uint8_t blanks{};  ///< before it, the last time
  std::uint8_t flag{};  ///< in Slot::optional: where in the slot stands whether it is engaged; else 0, which the value
                        ///< overwrites
  bool refers{};        ///< Slot::reference, and not left to the fallback
  Op op{Op::undecided};
  const Field* field{};
  const std::byte* absent{};  ///< what the slot holds then
  Member* next{};             ///< the one that followed it the last time
  Member* alike{};            ///< another one of its bucket, see Plan
  const EnumTable* table{};   ///< choice, choices
  Plan* inside{};             ///< structure, union_, objects, map of those
};

/// Everything that is known about the texts of one schema. One thread at a time.
struct Plan {
  explicit Plan(const Schema& its_schema);

  /// Those that a name without escapes may be the name of, by Member::alike.
  Member*& alike(std::string_view name) { return buckets_[bucket_of(name)]; }

  const Schema& schema;
  std::vector<Member> members;
  Member nobody;          // stands for unknown members
  Member* first{};        // as Member::next, of the opening brace
  std::uint8_t blanks{};  // before the closing brace, the last time

  /// Of its record, if it has one: tables of its enumerations.
  std::vector<const EnumTable*> tables;
  bool has_record{};
  /// Records in a row that the function left to the engine, and the lists since they were too many.
  static constexpr unsigned kMaxSideExits = 8;
  unsigned side_exits{};
  unsigned lists_without_record{};

  /// Of late, bytes of text an element in the outermost list, in sixteenths; 0: not known yet.
  std::size_t element_sixteenths{};
  /// Of a whole answer: arena bytes for 64 bytes of text.
  std::size_t arena_for_64_bytes{4};

 private:
  // By its size and its first bytes.
  std::size_t bucket_of(std::string_view name) const {
    std::uint64_t bytes = 0;
    if (name.size() >= sizeof bytes) {
      std::memcpy(&bytes, name.data(), sizeof bytes);
    } else if (name.size() >= 4) {  // the two halves may overlap
      std::uint32_t half = 0;
      std::memcpy(&half, name.data(), sizeof half);
      std::memcpy(&bytes, name.data() + name.size() - sizeof half, sizeof half);
      bytes = bytes << 32 | half;
    } else {
      for (const char c : name) bytes = bytes << 8 | static_cast<unsigned char>(c);
    }
    return static_cast<std::size_t>(((bytes + name.size()) * 0x9e3779b97f4a7c15u) >> 40) & (buckets_.size() - 1);
  }

  std::vector<Member*> buckets_;
};

/// The plans of one reader by their schemas.
class PlanBook {
 public:
  Plan& plan_of(const Schema& schema);
  /// Sets the member's `op` and what belongs to it, when its value is first seen: answers use few of their members.
  void decide(Member& member);

 private:
  const EnumTable* table_of(const Type& type);

  std::unordered_map<const Schema*, std::unique_ptr<Plan>> plans_;
  std::unordered_map<const std::string_view*, std::unique_ptr<EnumTable>> tables_;
};

}  // namespace outcrop::internal
