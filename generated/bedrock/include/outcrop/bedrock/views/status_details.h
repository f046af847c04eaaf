// StatusDetailsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct DataProcessingDetailsView {
  std::optional<Open<JobStatusDetails>> status{};
  std::optional<Timestamp> creation_time{};
  std::optional<Timestamp> last_modified_time{};
};

struct TrainingDetailsView {
  std::optional<Open<JobStatusDetails>> status{};
  std::optional<Timestamp> creation_time{};
  std::optional<Timestamp> last_modified_time{};
};

struct ValidationDetailsView {
  std::optional<Open<JobStatusDetails>> status{};
  std::optional<Timestamp> creation_time{};
  std::optional<Timestamp> last_modified_time{};
};

struct StatusDetailsView {
  std::optional<ValidationDetailsView> validation_details{};
  std::optional<DataProcessingDetailsView> data_processing_details{};
  std::optional<TrainingDetailsView> training_details{};
};

}  // namespace outcrop::bedrock
