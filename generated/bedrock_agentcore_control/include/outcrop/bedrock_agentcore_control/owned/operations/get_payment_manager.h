// GetPaymentManager: the output of Client::get_payment_manager, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/workload_identity_details.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetPaymentManagerView;

/// The payment manager that was asked for.
struct GetPaymentManager {
  /// The payment manager's ARN.
  std::string payment_manager_arn{};
  /// The payment manager's id.
  std::string payment_manager_id{};
  /// The payment manager's name.
  std::string name{};
  /// What the payment manager is for.
  std::optional<std::string> description{};
  /// Whether callers bring a JWT, or sign with AWS credentials.
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  /// Which JWTs let callers in; absent where no JWT does.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// The IAM role that the payment manager works under, by its ARN.
  std::string role_arn{};
  /// The identity that the service made for the payment manager.
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  /// When the payment manager was created.
  Timestamp created_at{};
  /// When the payment manager changed last.
  Timestamp last_updated_at{};
  /// The state that the payment manager is in.
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  /// The payment manager's tags, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// The ARN of the customer's KMS key that encrypts the payment manager's data; absent where none was given.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetPaymentManager&, const GetPaymentManager&) = default;
};
GetPaymentManager to_owned(const GetPaymentManagerView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentManager& in);

}  // namespace outcrop::bedrock_agentcore_control
