// CreateDatasetVersion: the output of Client::create_dataset_version, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateDatasetVersionView;

/// The version that is being made.
struct CreateDatasetVersion {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string dataset_id{};
  /// `UPDATING`: ask GetDataset until it is another.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// The number of the version.
  std::string dataset_version{};
  /// When the service began to make the version.
  Timestamp created_at{};

  friend bool operator==(const CreateDatasetVersion&, const CreateDatasetVersion&) = default;
};
CreateDatasetVersion to_owned(const CreateDatasetVersionView& view);
void write_json(internal::JsonWriter& writer, const CreateDatasetVersion& in);

}  // namespace outcrop::bedrock_agentcore_control
