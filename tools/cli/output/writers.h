// Answers on standard output, as table, JSON or JSON lines.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/stream.h"
#include "output/table.h"

namespace outcrop::cli {

enum class Format : std::uint8_t { table, json, jsonl };

/// "table", "json", "jsonl"; empty for other text.
std::optional<Format> parse_format(std::string_view text);

/// "table, json, jsonl".
std::string format_names();

/// One whole answer, a JSON object or nothing.
void write_answer(Output& out, Format format, std::string_view body, TimeNames times);

/// A listing, page by page.
class ListWriter {
 public:
  ListWriter() = default;
  ListWriter(const ListWriter&) = delete;
  ListWriter& operator=(const ListWriter&) = delete;
  virtual ~ListWriter() = default;

  /// The texts of the page's items.
  virtual void page(std::span<const std::string_view> items) = 0;
  /// `next_token`: where to go on; empty when the listing is complete.
  virtual void finish(std::string_view next_token) = 0;
  /// Something to tell the reader at the end; empty mostly.
  virtual std::string note() const;

  /// A member that the answer has beside its items, as JSON. Of equal names the first one counts, as the AWS CLI has
  /// it.
  void beside(const std::string& name, std::string_view value);

 protected:
  std::vector<std::pair<std::string, std::string>> beside_;
};

/// `items` is the list's name: JSON is one object that has it, what is beside the items, and `NextToken` where the
/// listing goes on, as the AWS CLI has it.
std::unique_ptr<ListWriter> make_list_writer(Output& out, Format format, std::string_view items, TimeNames times);

}  // namespace outcrop::cli
