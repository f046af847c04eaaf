// Input and output of Client::start_batch_evaluation.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/data_source_config.h"
#include "outcrop/bedrock_agentcore/types/evaluation_metadata.h"
#include "outcrop/bedrock_agentcore/types/evaluator.h"
#include "outcrop/bedrock_agentcore/types/insight.h"
#include "outcrop/bedrock_agentcore/types/output_config.h"
#include "outcrop/bedrock_agentcore/views/evaluator.h"
#include "outcrop/bedrock_agentcore/views/insight.h"
#include "outcrop/bedrock_agentcore/views/output_config.h"
#include "outcrop/box.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::start_batch_evaluation. An absent member is not sent.
struct StartBatchEvaluationRequest {
  /// Required.
  std::optional<std::string> batch_evaluation_name{};
  std::optional<std::vector<Evaluator>> evaluators{};
  std::optional<std::vector<Insight>> insights{};
  /// Required.
  Box<DataSourceConfig> data_source_config{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  Box<EvaluationMetadata> evaluation_metadata{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  std::optional<std::string> kms_key_arn{};
  std::optional<std::string> description{};
  Box<OutputConfig> output_config{};

  friend bool operator==(const StartBatchEvaluationRequest&, const StartBatchEvaluationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartBatchEvaluationRequest& in);

/// Output of Client::start_batch_evaluation; valid as long as its Response.
struct StartBatchEvaluationView {
  std::string_view batch_evaluation_id{};
  std::string_view batch_evaluation_arn{};
  std::string_view batch_evaluation_name{};
  std::span<const EvaluatorView> evaluators{};
  std::span<const InsightView> insights{};
  Open<BatchEvaluationStatus> status{};
  Timestamp created_at{};
  OptionalRef<OutputConfigView> output_config{};
  MapView<std::string_view> tags{};
  std::optional<std::string_view> kms_key_arn{};
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const StartBatchEvaluationView*);

}  // namespace outcrop::bedrock_agentcore
