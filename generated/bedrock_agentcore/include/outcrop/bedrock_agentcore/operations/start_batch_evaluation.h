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
/// Which sessions are evaluated, and how.
struct StartBatchEvaluationRequest {
  /// The batch evaluation's name, unlike all others of the account.
  ///
  /// Required.
  std::optional<std::string> batch_evaluation_name{};
  /// The evaluators that score the sessions.
  std::optional<std::vector<Evaluator>> evaluators{};
  /// What to find out about all sessions together.
  std::optional<std::vector<Insight>> insights{};
  /// Where the sessions come from.
  ///
  /// Required.
  Box<DataSourceConfig> data_source_config{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// What is known about the sessions beforehand. Absent: nothing.
  Box<EvaluationMetadata> evaluation_metadata{};
  /// Tags for the batch evaluation, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// The KMS key for the batch evaluation's data, by its ARN. Absent: a key of AWS encrypts it.
  std::optional<std::string> kms_key_arn{};
  /// What the batch evaluation is for.
  std::optional<std::string> description{};
  /// Where results are written besides. Absent: the service's own log group.
  Box<OutputConfig> output_config{};

  friend bool operator==(const StartBatchEvaluationRequest&, const StartBatchEvaluationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartBatchEvaluationRequest& in);

/// Output of Client::start_batch_evaluation; valid as long as its Response.
/// The batch evaluation that was started.
struct StartBatchEvaluationView {
  /// The batch evaluation's id.
  std::string_view batch_evaluation_id{};
  /// The batch evaluation's ARN.
  std::string_view batch_evaluation_arn{};
  /// The batch evaluation's name.
  std::string_view batch_evaluation_name{};
  /// The evaluators that score the sessions.
  std::span<const EvaluatorView> evaluators{};
  /// The insights that are looked for across sessions.
  std::span<const InsightView> insights{};
  /// The state of the batch evaluation.
  Open<BatchEvaluationStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// Where results are written besides.
  OptionalRef<OutputConfigView> output_config{};
  /// The tags of the batch evaluation, by key.
  MapView<std::string_view> tags{};
  /// The KMS key that encrypts the batch evaluation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string_view> kms_key_arn{};
  /// What the batch evaluation is for.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const StartBatchEvaluationView*);

}  // namespace outcrop::bedrock_agentcore
