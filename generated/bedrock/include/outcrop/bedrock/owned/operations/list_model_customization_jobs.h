// ListModelCustomizationJobs: the output of Client::list_model_customization_jobs, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/model_customization_job_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListModelCustomizationJobsView;

/// One page of customization jobs.
struct ListModelCustomizationJobs {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The jobs of this page.
  std::optional<std::vector<ModelCustomizationJobSummary>> model_customization_job_summaries{};

  friend bool operator==(const ListModelCustomizationJobs&, const ListModelCustomizationJobs&) = default;
};
ListModelCustomizationJobs to_owned(const ListModelCustomizationJobsView& view);
void write_json(internal::JsonWriter& writer, const ListModelCustomizationJobs& in);

}  // namespace outcrop::bedrock
