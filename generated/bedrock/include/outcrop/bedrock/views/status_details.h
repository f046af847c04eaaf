// StatusDetailsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct DataProcessingDetailsView {
  Open<JobStatusDetails> status{};
  std::optional<Timestamp> creation_time{};
  std::optional<Timestamp> last_modified_time{};
};

struct TrainingDetailsView {
  Open<JobStatusDetails> status{};
  std::optional<Timestamp> creation_time{};
  std::optional<Timestamp> last_modified_time{};
};

struct ValidationDetailsView {
  Open<JobStatusDetails> status{};
  std::optional<Timestamp> creation_time{};
  std::optional<Timestamp> last_modified_time{};
};

struct StatusDetailsView {
  OptionalRef<ValidationDetailsView> validation_details{};
  OptionalRef<DataProcessingDetailsView> data_processing_details{};
  OptionalRef<TrainingDetailsView> training_details{};
};

}  // namespace outcrop::bedrock
