// Input and output of Client::stop_model_customization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::stop_model_customization_job. An absent member is not sent.
/// Which customization job to stop, by its name or ARN.
struct StopModelCustomizationJobRequest {
  /// The ARN or name of the job to stop.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const StopModelCustomizationJobRequest&, const StopModelCustomizationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopModelCustomizationJobRequest& in);

/// Output of Client::stop_model_customization_job; valid as long as its Response.
/// Says that the job is being stopped. It has no members.
struct StopModelCustomizationJobView {};
const internal::Schema& schema_of(const StopModelCustomizationJobView*);

}  // namespace outcrop::bedrock
