// Input and output of Client::create_dataset.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/data_source_type.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_dataset. An absent member is not sent.
struct CreateDatasetRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> dataset_name{};
  std::optional<std::string> description{};
  /// Required.
  Box<DataSourceType> source{};
  /// Required.
  std::optional<OwnedOpen<DatasetSchemaType>> schema_type{};
  std::optional<std::string> kms_key_arn{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateDatasetRequest&, const CreateDatasetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDatasetRequest& in);

/// Output of Client::create_dataset; valid as long as its Response.
struct CreateDatasetView {
  std::string_view dataset_arn{};
  std::string_view dataset_id{};
  Open<DatasetStatus> status{};
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateDatasetView*);

}  // namespace outcrop::bedrock_agentcore_control
