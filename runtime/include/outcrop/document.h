// Document and DocumentView: untyped JSON (smithy.api#document), owned and borrowed.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "outcrop/version.h"

namespace outcrop {

enum class DocumentKind : std::uint8_t { null, boolean, integer, number, string, array, object };

struct DocumentMember;

namespace internal {

template <class T, class... Others>
concept OneOf = (std::same_as<T, Others> || ...);

/// Every integer type of at most 64 bits; characters and bool are none.
template <class T>
concept DocumentInteger = std::integral<T> && sizeof(T) <= sizeof(std::int64_t) &&
                          !OneOf<T, bool, char, wchar_t, char8_t, char16_t, char32_t>;

}  // namespace internal

/// Any JSON value, borrowed: lives as long as the Response it came from. `integer` is a number without fraction and
/// exponent; its digits are exact in `number_text()` even where they fit no machine type.
class DocumentView {
 public:
  constexpr DocumentView() = default;

  DocumentKind kind() const { return kind_; }
  bool is_null() const { return kind_ == DocumentKind::null; }

  /// Each answers only for its own kind, and empty otherwise.
  std::optional<bool> as_bool() const;
  std::optional<std::int64_t> as_int64() const;    ///< integer that fits
  std::optional<std::uint64_t> as_uint64() const;  ///< integer that fits
  std::optional<double> as_double() const;         ///< integer or number, nearest double
  std::optional<std::string_view> as_string() const;
  std::string_view number_text() const;             ///< integer or number: the wire's own text
  std::span<const DocumentView> elements() const;   ///< array; empty for other kinds
  std::span<const DocumentMember> members() const;  ///< object, wire order; empty for other kinds
  /// The member named `key` (the last one of equal names), or null.
  const DocumentView* find(std::string_view key) const;
  /// The member named `key`, or the element at `index`; null where there is none, so that what may be missing is read
  /// in one go: `document["a"]["b"][0].as_double().value_or(0)`.
  DocumentView operator[](std::string_view key) const;
  DocumentView operator[](std::size_t index) const;

  /// What they are made of is borrowed. Constant, so that a view's default may be a document.
  static constexpr DocumentView boolean(std::same_as<bool> auto value) {
    return {DocumentKind::boolean, nullptr, value ? 1u : 0u};
  }
  /// `text` must be a JSON number.
  static constexpr DocumentView number(std::string_view text, bool integer) {
    return {integer ? DocumentKind::integer : DocumentKind::number, text.data(), text.size()};
  }
  static constexpr DocumentView string(std::string_view text) {
    return {DocumentKind::string, text.data(), text.size()};
  }
  static constexpr DocumentView array(std::span<const DocumentView> elements) {
    return {DocumentKind::array, elements.data(), elements.size()};
  }
  static constexpr DocumentView object(std::span<const DocumentMember> members) {
    return {DocumentKind::object, members.data(), members.size()};
  }

  /// The same JSON: numbers with the same text, members in the same order.
  friend bool operator==(const DocumentView& a, const DocumentView& b);

 private:
  constexpr DocumentView(DocumentKind kind, const void* data, std::size_t size)
      : data_(data), size_(size), kind_(kind) {}

  const void* data_{};
  std::size_t size_{};  ///< characters, elements or members; for a boolean its value
  DocumentKind kind_{};
};

struct DocumentMember {
  std::string_view key{};
  DocumentView value{};
};

/// Any JSON value, owned. Integers keep all their digits; objects keep the order of their members. Documents may nest
/// as deep as memory allows: copying, comparing, printing and destroying them take no more of the stack than a flat
/// one. What a request may nest is bounded where it is written (512 levels).
class Document {
 public:
  using Array = std::vector<Document>;
  using Object = std::vector<std::pair<std::string, Document>>;
  /// A number kept as JSON text.
  struct Number {
    std::string text;
    bool integer{};
    friend bool operator==(const Number&, const Number&) = default;
  };

  Document() = default;
  Document(const Document& other);
  Document(Document&& other) noexcept = default;
  Document& operator=(const Document& other);
  Document& operator=(Document&& other) noexcept = default;
  ~Document();
  Document(std::nullptr_t) {}
  /// Only bool itself: pointers and what else turns into one don't compile.
  template <std::same_as<bool> Bool>
  Document(Bool value) : value_(value) {}
  /// Every integer type, exactly. Characters and enumerators have to be cast to what they are meant as.
  template <internal::DocumentInteger Integer>
  Document(Integer value) : value_(Number{std::to_string(value), true}) {}
  Document(double value);  ///< NaN and infinities become their JSON strings
  Document(float value);   ///< as 0.7, not as the double that equals it
  Document(const char* text);
  Document(std::string text);
  Document(std::string_view text);
  Document(Number number);
  Document(Array elements);
  Document(Object members);
  explicit Document(const DocumentView& view);

  static Document object(std::initializer_list<std::pair<std::string, Document>> members);
  static Document array(std::initializer_list<Document> elements);
  /// Reads JSON text of at most 512 levels; empty when it is not JSON.
  static std::optional<Document> parse(std::string_view json);

  DocumentKind kind() const;
  bool is_null() const { return kind() == DocumentKind::null; }
  std::optional<bool> as_bool() const;
  std::optional<std::int64_t> as_int64() const;
  std::optional<std::uint64_t> as_uint64() const;
  std::optional<double> as_double() const;
  std::optional<std::string_view> as_string() const;
  std::string_view number_text() const;
  const Array& elements() const;  ///< array; a static empty one for other kinds
  const Object& members() const;  ///< object; a static empty one for other kinds
  const Document* find(std::string_view key) const;
  /// The member named `key`, or the element at `index`; a static null where there is none, so that what may be missing
  /// is read in one go: `document["a"]["b"][0].as_double().value_or(0)`. Of a temporary it is moved out.
  const Document& operator[](std::string_view key) const& OUTCROP_LIFETIME_BOUND;
  const Document& operator[](std::size_t index) const& OUTCROP_LIFETIME_BOUND;
  Document operator[](std::string_view key) &&;
  Document operator[](std::size_t index) &&;

  /// The same JSON: numbers with the same text, members in the same order.
  friend bool operator==(const Document& a, const Document& b);

 private:
  template <class From>
  void assign(const From& from);
  template <class Float>
  void assign_float(Float value);
  void move_nested_to(Array& nested);

  std::variant<std::monostate, bool, Number, std::string, Array, Object> value_;
};

/// Compact JSON text.
std::string to_json(const Document& document);
std::string to_json(const DocumentView& document);
/// As JSON text.
std::ostream& operator<<(std::ostream& out, const Document& document);
std::ostream& operator<<(std::ostream& out, const DocumentView& document);

inline Document to_owned(const DocumentView& view) { return Document(view); }

}  // namespace outcrop
