// CreateDataset: the output of Client::create_dataset, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateDatasetView;

/// The dataset that is being created.
struct CreateDataset {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The id by which other operations name the dataset.
  std::string dataset_id{};
  /// `CREATING`: ask GetDataset until it is another.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// When the dataset was created.
  Timestamp created_at{};

  friend bool operator==(const CreateDataset&, const CreateDataset&) = default;
};
CreateDataset to_owned(const CreateDatasetView& view);
void write_json(internal::JsonWriter& writer, const CreateDataset& in);

}  // namespace outcrop::bedrock_agentcore_control
