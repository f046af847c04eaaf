// docs/faults.md: what is seen of each fault, as a table a group.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "fault.h"
#include "scene.h"

namespace outcrop::test {

std::string name_of(CallKind kind);

/// The rows of one fault; kinds of call that see the same share one.
class Rows {
 public:
  explicit Rows(const Fault& fault) : fault_(fault) {}

  void add(CallKind kind, const Outcome& outcome);
  const Fault& fault() const { return fault_; }
  /// Of each row: what went wrong, and when.
  std::string head() const;
  std::string text() const;

 private:
  struct Row {
    std::string kinds, sees;
    std::size_t requests{};
  };

  const Fault& fault_;
  std::vector<Row> rows_;
};

/// docs/faults.md as it is.
const std::string& document();
/// The heads of its rows, each fault once.
std::vector<std::string> faults_in(const std::string& document);

/// At the end of the program, if that has come for every fault, the document has these rows.
void write_later(const Rows& rows);

}  // namespace outcrop::test
