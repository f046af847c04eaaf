// PaymentInstrumentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountDeveloperJwt.html
struct LinkedAccountDeveloperJwtView {
  std::string_view kid{};
  std::string_view sub{};
};
const internal::Schema& schema_of(const LinkedAccountDeveloperJwtView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountEmail.html
struct LinkedAccountEmailView {
  /// Sensitive: never logged.
  std::string_view email_address{};
};
const internal::Schema& schema_of(const LinkedAccountEmailView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OAuth2Authentication.html
struct OAuth2AuthenticationView {
  std::string_view sub{};
  /// Sensitive: never logged.
  std::optional<std::string_view> email_address{};
  std::optional<std::string_view> name{};
  std::optional<std::string_view> username{};
};
const internal::Schema& schema_of(const OAuth2AuthenticationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountOAuth2.html
struct LinkedAccountOAuth2View {
  enum class Member : std::uint16_t {
    none,
    google,
    apple,
    x,
    telegram,
    github,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> google{};
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> apple{};
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> x{};
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> telegram{};
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> github{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const LinkedAccountOAuth2View*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountSms.html
struct LinkedAccountSmsView {
  /// Sensitive: never logged.
  std::string_view phone_number{};
};
const internal::Schema& schema_of(const LinkedAccountSmsView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccount.html
struct LinkedAccountView {
  enum class Member : std::uint16_t {
    none,
    email,
    sms,
    developer_jwt,
    o_auth2,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<LinkedAccountEmailView> email{};
  /// Sensitive: never logged.
  OptionalRef<LinkedAccountSmsView> sms{};
  OptionalRef<LinkedAccountDeveloperJwtView> developer_jwt{};
  OptionalRef<LinkedAccountOAuth2View> o_auth2{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const LinkedAccountView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EmbeddedCryptoWallet.html
struct EmbeddedCryptoWalletView {
  Open<CryptoWalletNetwork> network{};
  /// Sensitive: never logged.
  std::span<const LinkedAccountView> linked_accounts{};
  std::optional<std::string_view> wallet_address{};
  std::optional<std::string_view> redirect_url{};
};
const internal::Schema& schema_of(const EmbeddedCryptoWalletView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentDetails.html
struct PaymentInstrumentDetailsView {
  enum class Member : std::uint16_t {
    none,
    embedded_crypto_wallet,
    unknown,
  };

  Member member{};
  OptionalRef<EmbeddedCryptoWalletView> embedded_crypto_wallet{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentInstrumentDetailsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrument.html
struct PaymentInstrumentView {
  std::string_view payment_instrument_id{};
  std::string_view payment_manager_arn{};
  std::string_view payment_connector_id{};
  std::string_view user_id{};
  Open<PaymentInstrumentType> payment_instrument_type{};
  PaymentInstrumentDetailsView payment_instrument_details{};
  Timestamp created_at{};
  Open<PaymentInstrumentStatus> status{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentInstrumentView*);

}  // namespace outcrop::bedrock_agentcore
