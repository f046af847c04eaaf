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

struct GetPaymentManager {
  std::string payment_manager_arn{};
  std::string payment_manager_id{};
  std::string name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  std::string role_arn{};
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetPaymentManager&, const GetPaymentManager&) = default;
};
GetPaymentManager to_owned(const GetPaymentManagerView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentManager& in);

}  // namespace outcrop::bedrock_agentcore_control
