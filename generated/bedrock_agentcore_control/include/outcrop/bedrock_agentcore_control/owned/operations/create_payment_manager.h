// CreatePaymentManager: the output of Client::create_payment_manager, owned.
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

struct CreatePaymentManagerView;

struct CreatePaymentManager {
  std::string payment_manager_arn{};
  std::string payment_manager_id{};
  std::string name{};
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  std::string role_arn{};
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  Timestamp created_at{};
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const CreatePaymentManager&, const CreatePaymentManager&) = default;
};
CreatePaymentManager to_owned(const CreatePaymentManagerView& view);
void write_json(internal::JsonWriter& writer, const CreatePaymentManager& in);

}  // namespace outcrop::bedrock_agentcore_control
