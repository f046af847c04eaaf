// ModelImportJobSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ModelImportJobSummaryView;

/// An import job as lists show it; GetModelImportJob has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelImportJobSummary.html
struct ModelImportJobSummary {
  /// The job's ARN, which GetModelImportJob takes.
  std::string job_arn{};
  /// The name that the job was created with.
  std::string job_name{};
  /// The state that the job was in when the page was made.
  std::optional<OwnedOpen<ModelImportJobStatus>> status{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The ARN of the imported model; absent until it exists.
  std::optional<std::string> imported_model_arn{};
  /// The name of the model that comes of the job.
  std::optional<std::string> imported_model_name{};

  friend bool operator==(const ModelImportJobSummary&, const ModelImportJobSummary&) = default;
};
ModelImportJobSummary to_owned(const ModelImportJobSummaryView& view);
void write_json(internal::JsonWriter& writer, const ModelImportJobSummary& in);

}  // namespace outcrop::bedrock
