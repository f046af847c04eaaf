// Reads and writes docs/faults.md.
#include "document.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <regex>

namespace outcrop::test {
namespace {

constexpr std::string_view kPath = OUTCROP_SOURCE_DIR "/docs/faults.md";
constexpr std::string_view kBegin = "<!-- What tests/faults sees; ./dev faults rewrites it. -->\n";
constexpr std::string_view kEnd = "<!-- end -->\n";

// As it reads in a cell of a table, so that kinds of call which see the same share a row: without which operation it
// was, what it sent, where the server was, and what libcurl calls it.
std::string cell(const Error& error) {
  std::string message = error.message;
  for (const auto& [pattern, instead] :
       {std::pair(R"(^(GetEvaluationJob|InvokeAgentRuntime|InvokeModel|Converse|ConverseStream|ListEvaluationJobs): )",
                  ""),
        std::pair(R"(^AssumeRole of [^ ]+: )", ""), std::pair(R"( after \d+ attempts)", ""),
        std::pair(R"( \(not tried again: [^)]*\))", ""), std::pair(R"( \(\d+ events? before it\))", ""),
        std::pair(R"( \(after \d+ bytes of the answer\))", ""),
        std::pair(R"((127\.0\.0\.1|localhost|\[::1\]):\d+)", "HOST"), std::pair(R"(\d+( of \d+)? bytes$)", "N bytes"),
        std::pair(R"(\d+ and \d+$)", "N and another"), std::pair(R"(\(byte \d+\))", "(byte N)")})
    message = std::regex_replace(message, std::regex(pattern), instead);
  if (error.kind == ErrorKind::network) message = message.substr(0, message.find(": "));
  std::string escaped;
  for (const char c : message) {
    if (c == '|') escaped += '\\';
    escaped += c == '<' ? "&lt;" : std::string(1, c);
  }
  return std::string(to_string(error.kind)) + ", `" + error.code + "`: " + escaped;
}

std::string between_marks(const std::string& document) {
  const std::size_t begin = document.find(kBegin), end = document.find(kEnd);
  return begin < end && end != std::string::npos ? document.substr(begin + kBegin.size(), end - begin - kBegin.size())
                                                 : std::string();
}

class Writer final : public ::testing::Environment {
 public:
  void add(const Rows& rows) { texts_[rows.head()] = rows.text(); }

  void TearDown() override {
    if (texts_.size() < faults().size()) return;
    std::string tables, group;
    for (const Fault& fault : faults()) {
      if (fault.group != group)
        tables += "\n## " + fault.group +
                  "\n\n| Fault | Moment | Call | What the caller sees | Requests |\n|---|---|---|---|---|\n";
      group = fault.group;
      tables += texts_.at(Rows(fault).head());
    }
    std::string text = document();
    text.replace(text.find(kBegin) + kBegin.size(), between_marks(text).size(), tables + '\n');
    std::ofstream(std::string(kPath), std::ios::binary | std::ios::trunc) << text;
  }

 private:
  std::map<std::string, std::string> texts_;
};

Writer* const writer = static_cast<Writer*>(::testing::AddGlobalTestEnvironment(new Writer));

}  // namespace

std::string name_of(CallKind kind) {
  switch (kind) {
    case CallKind::read:
      return "read";
    case CallKind::act:
      return "act";
    case CallKind::payload:
      return "act with a payload";
    case CallKind::page:
      return "page";
    case CallKind::parallel:
      return "parallel page";
    case CallKind::stream:
      return "stream";
    case CallKind::byte_stream:
      return "bytes";
    case CallKind::credentials:
      return "credentials";
    case CallKind::role:
      return "role";
    case CallKind::tls:
      return "read over TLS";
  }
  return {};
}

void Rows::add(CallKind kind, const Outcome& outcome) {
  const std::string sees = outcome.error ? cell(*outcome.error) : "the right answer";
  for (Row& row : rows_)
    if (row.sees == sees && row.requests == outcome.requests) {
      row.kinds += ", " + name_of(kind);
      return;
    }
  rows_.push_back({name_of(kind), sees, outcome.requests});
}

std::string Rows::head() const { return "| " + fault_.name + " | " + fault_.moment + " | "; }

std::string Rows::text() const {
  std::string text;
  for (const Row& row : rows_)
    text += head() + row.kinds + " | " + row.sees + " | " + std::to_string(row.requests) + " |\n";
  return text;
}

const std::string& document() {
  static const std::string text = [] {
    std::ifstream in(std::string(kPath), std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
  }();
  return text;
}

std::vector<std::string> faults_in(const std::string& document) {
  std::vector<std::string> heads;
  const std::string tables = between_marks(document);
  const std::regex row(R"(\| [^|]+ \| [^|]+ \| )");
  for (std::size_t begin = 0, end = 0; (end = tables.find('\n', begin)) != std::string::npos; begin = end + 1) {
    std::smatch match;
    const std::string line = tables.substr(begin, end - begin);
    if (!std::regex_search(line, match, row, std::regex_constants::match_continuous)) continue;
    const std::string head = match.str();
    if (head != "| Fault | Moment | " && (heads.empty() || heads.back() != head)) heads.push_back(head);
  }
  return heads;
}

void write_later(const Rows& rows) { writer->add(rows); }

}  // namespace outcrop::test
