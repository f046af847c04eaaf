// Contender: one way of turning a page of ListEvaluationJobs into the same structs.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/internal/response_storage.h"

namespace outcrop::bench {

/// Keeps its memory between pages, as a program that lists many pages would.
class Contender {
 public:
  virtual ~Contender() = default;
  /// The page's content, valid until the next call or until `page` changes. Ends the process when the page is
  /// malformed.
  virtual const bedrock::ListEvaluationJobsView& decode(const internal::PaddedBuffer& page) = 0;
};

struct NamedContender {
  std::string name;
  std::function<std::unique_ptr<Contender>()> make;
};

/// In the order of the table.
std::vector<NamedContender> contenders();

std::unique_ptr<Contender> make_outcrop();
std::unique_ptr<Contender> make_outcrop_simdjson();
std::unique_ptr<Contender> make_on_demand();
std::unique_ptr<Contender> make_on_demand_tuned();
std::unique_ptr<Contender> make_simdjson_dom();
std::unique_ptr<Contender> make_rapidjson();
std::unique_ptr<Contender> make_rapidjson_in_situ();
std::unique_ptr<Contender> make_nlohmann();

/// A hash over every field of every summary, so that contenders can be held against each other.
std::uint64_t fingerprint(const bedrock::ListEvaluationJobsView& page);

/// Says what was malformed and ends the process.
[[noreturn]] void give_up(const char* what);

}  // namespace outcrop::bench
