// PaymentOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CryptoX402PaymentOutput.html
struct CryptoX402PaymentOutputView {
  std::string_view version{};
  /// Sensitive: never logged.
  DocumentView payload{};
};
const internal::Schema& schema_of(const CryptoX402PaymentOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MppPaymentOutput.html
struct MppPaymentOutputView {
  std::string_view version{};
  std::string_view selected_payment_id{};
  /// Sensitive: never logged.
  std::string_view payment_credential{};
};
const internal::Schema& schema_of(const MppPaymentOutputView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentOutput.html
struct PaymentOutputView {
  enum class Member : std::uint16_t {
    none,
    crypto_x402,
    mpp,
    unknown,
  };

  Member member{};
  OptionalRef<CryptoX402PaymentOutputView> crypto_x402{};
  OptionalRef<MppPaymentOutputView> mpp{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentOutputView*);

}  // namespace outcrop::bedrock_agentcore
