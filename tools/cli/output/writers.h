// Answers on standard output.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/formats.h"
#include "output/stream.h"
#include "output/table.h"
#include "query/node.h"

namespace outcrop::cli {

/// How answers are written. What it refers to outlives whoever has it.
struct Layout {
  Format format{Format::json};
  bool is_chosen{};  ///< by --output; else it is what is preferred or usual
  TimeNames times{};
  const query::Node* query{};  ///< --query, applied to what is written; may be null
};

/// What --query makes of an answer, as JSON; the answer itself without a --query. Throws OutputError and QueryError.
std::string queried(const Layout& layout, std::string_view body);

/// One whole answer, a JSON object or nothing. Throws OutputError and QueryError.
void write_answer(Output& out, const Layout& layout, std::string_view body);

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
  /// Items wait for others, or for the end, before they are written.
  virtual bool holds_back() const { return true; }

  /// A member that the answer has beside its items, as JSON. Of equal names the first one counts, as the AWS CLI has
  /// it.
  void beside(const std::string& name, std::string_view value);

 protected:
  std::vector<std::pair<std::string, std::string>> beside_;
};

/// `items` is the list's name: JSON is one object that has it, what is beside the items, and `NextToken` where the
/// listing goes on, as the AWS CLI has it.
std::unique_ptr<ListWriter> make_list_writer(Output& out, const Layout& layout, std::string_view items);

}  // namespace outcrop::cli
