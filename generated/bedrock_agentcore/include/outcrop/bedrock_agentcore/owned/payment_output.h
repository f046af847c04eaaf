// PaymentOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct CryptoX402PaymentOutputView;
struct MppPaymentOutputView;
struct PaymentOutputView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CryptoX402PaymentOutput.html
struct CryptoX402PaymentOutput {
  std::string version{};
  /// Sensitive: never logged.
  Document payload{};

  friend bool operator==(const CryptoX402PaymentOutput&, const CryptoX402PaymentOutput&) = default;
};
CryptoX402PaymentOutput to_owned(const CryptoX402PaymentOutputView& view);
void write_json(internal::JsonWriter& writer, const CryptoX402PaymentOutput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MppPaymentOutput.html
struct MppPaymentOutput {
  std::string version{};
  std::string selected_payment_id{};
  /// Sensitive: never logged.
  std::string payment_credential{};

  friend bool operator==(const MppPaymentOutput&, const MppPaymentOutput&) = default;
};
MppPaymentOutput to_owned(const MppPaymentOutputView& view);
void write_json(internal::JsonWriter& writer, const MppPaymentOutput& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentOutput.html
struct PaymentOutput {
  Box<CryptoX402PaymentOutput> crypto_x402{};
  Box<MppPaymentOutput> mpp{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentOutput&, const PaymentOutput&) = default;
};
PaymentOutput to_owned(const PaymentOutputView& view);
void write_json(internal::JsonWriter& writer, const PaymentOutput& in);

}  // namespace outcrop::bedrock_agentcore
