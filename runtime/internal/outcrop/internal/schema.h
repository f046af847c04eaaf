// Decode tables: what the generator says about each view, and what the JSON engines read. No simdjson here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/document.h"
#include "outcrop/timestamp.h"

namespace outcrop::internal {

/// The C++ type behind each kind stands on the right; `Slot` says whether it is wrapped.
enum class Kind : std::uint8_t {
  boolean,      ///< bool
  int8,         ///< std::int8_t
  int16,        ///< std::int16_t
  int32,        ///< std::int32_t
  int64,        ///< std::int64_t
  float32,      ///< float; also "NaN", "Infinity", "-Infinity"
  float64,      ///< double; likewise
  string,       ///< std::string_view
  big_number,   ///< std::string_view: the digits of a bigInteger or bigDecimal as they stand
  enumeration,  ///< Open<E>, E over std::uint16_t; tells itself whether it is there
  int_enum,     ///< E over std::int32_t
  timestamp,    ///< Timestamp, in Type::format
  blob,         ///< BlobView, base64 on the wire
  document,     ///< DocumentView
  structure,    ///< the view of Type::schema
  union_,       ///< the view of Type::schema, see Schema
  list,         ///< std::span<const T>
  map,          ///< MapView<T>: where its MapEntry<T> begin, and how many they are
};

/// How a member, element or map value holds its C++ type T.
enum class Slot : std::uint8_t {
  plain,      ///< T
  optional,   ///< std::optional<T>, written by its representation: other optional members, elements of sparse collections
  reference,  ///< OptionalRef<T>, T in the arena: members of unions, and structures and unions that may be absent
};

struct RecordReading;
struct Schema;

/// How one value is decoded. Constant-initialised, lives forever.
struct Type {
  Kind kind;
  /// sizeof and alignof of T itself (without the Slot's wrapping).
  std::uint32_t size;
  std::uint32_t alignment;

  TimestampFormat format{};                     // timestamp
  std::span<const std::string_view> texts{};    // enumeration: wire_texts(E)
  const Schema* schema{};                       // structure, union_

  // list, map: the element or the map's value
  const Type* element{};
  Slot element_slot{};                  // optional where the collection is sparse; null elements of dense ones are dropped
  std::uint32_t stride{};               // bytes from one std::span entry to the next: sizeof(T), sizeof(std::optional<T>) or sizeof(MapEntry<...>)
  std::uint32_t entry_value_offset{};   // map: offsetof(MapEntry<...>, value)
};

/// One member of a structure or union.
struct Field {
  std::string_view name;  // the JSON key
  const Type* type;
  std::uint32_t offset;   // offsetof in the view
  Slot slot;
  bool sensitive{};       // not for people
};

/// Of any view.
inline constexpr std::size_t kMaxViewAlignment = alignof(std::int64_t);

/// A function for structures of one kind that stand in lists, by the order in which the service writes members, see
/// record_reader.h. It makes the view at `to` and returns the position behind the closing brace, or null where the text
/// looks otherwise; what it wrote until then does not count.
struct CompiledRecord {
  const char* (*read)(RecordReading& reading, const char* at, void* to);
  /// Of its members, and of those of structures inside.
  std::span<const Type* const> enumerations{};
};

/// A structure or union. A structure's absent and null members keep what `prototype` holds.
/// A union's view starts with `Member member` (an enum over std::uint16_t at offset 0: 0 = none, i + 1 = fields[i],
/// fields.size() + 1 = unknown), then has one OptionalRef a field, and `OptionalRef<UnknownMemberView> unknown` at unknown_offset.
struct Schema {
  std::string_view name;  // the model's name, for error messages
  std::span<const Field> fields;
  std::uint32_t size;
  std::uint32_t alignment;
  const void* prototype;  // a default-initialised view; views are trivially copyable, so it is copied as bytes
  bool is_union{};
  std::uint32_t unknown_offset{};
  const CompiledRecord* record{};
};

/// A response header bound to an output member.
struct HeaderField {
  std::string_view name;   // lower case; the prefix where `prefix` is set
  const Type* type;        // a list of scalars is a list; a prefix gives map of string
  std::uint32_t offset;
  Slot slot;
  bool prefix{};           // httpPrefixHeaders
  bool media_type{};       // a string with mediaType: base64 on the wire
};

/// How a whole answer becomes one view: of an operation, or of an error.
struct OutputSchema {
  /// The view with all its members; only those in `body` are read from JSON.
  const Schema* view;
  /// Document members in the JSON body; empty fields: the body is ignored. Null where `payload` is set.
  const Schema* body{};
  /// The member that is the whole body (httpPayload): structure, union_ or document from JSON; string, enumeration and blob as they stand.
  const Field* payload{};
  /// The body has members that are required: an answer without one is none.
  bool needs_body{};
  std::span<const HeaderField> headers{};
  /// httpResponseCode: an int32 member.
  const Field* status_code{};
};

/// What the span of an empty list points to, so that it can be told from an absent one.
alignas(16) inline constexpr std::byte kEmptyList[16]{};

// Shared types of scalars.
inline constexpr Type boolean_type{.kind = Kind::boolean, .size = 1, .alignment = 1};
inline constexpr Type int8_type{.kind = Kind::int8, .size = 1, .alignment = 1};
inline constexpr Type int16_type{.kind = Kind::int16, .size = 2, .alignment = 2};
inline constexpr Type int32_type{.kind = Kind::int32, .size = 4, .alignment = 4};
inline constexpr Type int64_type{.kind = Kind::int64, .size = 8, .alignment = alignof(std::int64_t)};
inline constexpr Type float_type{.kind = Kind::float32, .size = 4, .alignment = 4};
inline constexpr Type double_type{.kind = Kind::float64, .size = 8, .alignment = alignof(double)};
inline constexpr Type string_type{
    .kind = Kind::string, .size = sizeof(std::string_view), .alignment = alignof(std::string_view)};
inline constexpr Type big_number_type{
    .kind = Kind::big_number, .size = sizeof(std::string_view), .alignment = alignof(std::string_view)};
inline constexpr Type date_time_type{.kind = Kind::timestamp,
                                     .size = sizeof(Timestamp),
                                     .alignment = alignof(Timestamp),
                                     .format = TimestampFormat::date_time};
inline constexpr Type http_date_type{.kind = Kind::timestamp,
                                     .size = sizeof(Timestamp),
                                     .alignment = alignof(Timestamp),
                                     .format = TimestampFormat::http_date};
inline constexpr Type epoch_seconds_type{.kind = Kind::timestamp,
                                         .size = sizeof(Timestamp),
                                         .alignment = alignof(Timestamp),
                                         .format = TimestampFormat::epoch_seconds};
inline constexpr Type blob_type{
    .kind = Kind::blob, .size = sizeof(std::span<const std::byte>), .alignment = alignof(std::span<const std::byte>)};

inline constexpr Type document_type{
    .kind = Kind::document, .size = sizeof(DocumentView), .alignment = alignof(DocumentView)};

}  // namespace outcrop::internal
