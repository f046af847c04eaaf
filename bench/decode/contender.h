// Contender: one way of turning a page of ListEvaluationJobs into structs.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/internal/response_storage.h"

namespace outcrop::bench {

/// Keeps its memory between pages where its library can, as a program that lists many pages would.
class Contender {
 public:
  virtual ~Contender() = default;
  /// What is timed: `page` into structs of typed members. Ends the process when the page is malformed.
  virtual void decode(const internal::PaddedBuffer& page) = 0;
  /// What the last decode found, valid until the next one or until its page changes.
  virtual const bedrock::ListEvaluationJobsView& content() = 0;
};

struct NamedContender {
  std::string_view name;
  std::unique_ptr<Contender> (*make)();
};

/// In the order of the table; `alone`: Outcrop's own, which are the first.
std::vector<NamedContender> contenders(bool alone = false);

std::unique_ptr<Contender> make_outcrop();
std::unique_ptr<Contender> make_outcrop_simdjson();
std::unique_ptr<Contender> make_on_demand();
std::unique_ptr<Contender> make_on_demand_tuned();
std::unique_ptr<Contender> make_simdjson_dom();
std::unique_ptr<Contender> make_rapidjson_strings();
std::unique_ptr<Contender> make_rapidjson_in_situ_strings();
std::unique_ptr<Contender> make_rapidjson_in_situ_views();
std::unique_ptr<Contender> make_boost();
std::unique_ptr<Contender> make_nlohmann();
std::unique_ptr<Contender> make_aws_path();

/// A hash over every field of every summary, so that contenders can be held against each other.
std::uint64_t fingerprint(const bedrock::ListEvaluationJobsView& page);

/// Says what was malformed and ends the process.
[[noreturn]] void give_up(const char* what);

}  // namespace outcrop::bench
