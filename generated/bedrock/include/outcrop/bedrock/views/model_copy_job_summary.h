// ModelCopyJobSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/tag.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A copy job as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelCopyJobSummary.html
struct ModelCopyJobSummaryView {
  /// The job's ARN, which GetModelCopyJob takes.
  std::string_view job_arn{};
  /// The state that the job was in when the page was made.
  Open<ModelCopyJobStatus> status{};
  /// When the job was created.
  Timestamp creation_time{};
  /// The ARN of the copy, in the client's region.
  std::string_view target_model_arn{};
  /// The name that the copy gets.
  std::optional<std::string_view> target_model_name{};
  /// The account that owns the model that is copied.
  std::string_view source_account_id{};
  /// The ARN of the model that is copied.
  std::string_view source_model_arn{};
  /// The customer's KMS key that encrypts the copy. Absent where AWS owns the key.
  std::optional<std::string_view> target_model_kms_key_arn{};
  /// The tags that the job gives the copy.
  std::span<const TagView> target_model_tags{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string_view> failure_message{};
  /// The name of the model that is copied.
  std::optional<std::string_view> source_model_name{};
};
const internal::Schema& schema_of(const ModelCopyJobSummaryView*);

}  // namespace outcrop::bedrock
