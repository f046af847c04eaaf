// PaymentInstrumentDetails and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountDeveloperJwt.html
struct LinkedAccountDeveloperJwt {
  /// Required.
  std::optional<std::string> kid{};
  /// Required.
  std::optional<std::string> sub{};

  friend bool operator==(const LinkedAccountDeveloperJwt&, const LinkedAccountDeveloperJwt&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountDeveloperJwt& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountEmail.html
struct LinkedAccountEmail {
  /// Required. Sensitive: never logged.
  std::optional<std::string> email_address{};

  friend bool operator==(const LinkedAccountEmail&, const LinkedAccountEmail&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountEmail& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OAuth2Authentication.html
struct OAuth2Authentication {
  /// Required.
  std::optional<std::string> sub{};
  /// Sensitive: never logged.
  std::optional<std::string> email_address{};
  std::optional<std::string> name{};
  std::optional<std::string> username{};

  friend bool operator==(const OAuth2Authentication&, const OAuth2Authentication&) = default;
};
void write_json(internal::JsonWriter& writer, const OAuth2Authentication& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountOAuth2.html
struct LinkedAccountOAuth2 {
  /// Sensitive: never logged.
  Box<OAuth2Authentication> google{};
  /// Sensitive: never logged.
  Box<OAuth2Authentication> apple{};
  /// Sensitive: never logged.
  Box<OAuth2Authentication> x{};
  /// Sensitive: never logged.
  Box<OAuth2Authentication> telegram{};
  /// Sensitive: never logged.
  Box<OAuth2Authentication> github{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LinkedAccountOAuth2&, const LinkedAccountOAuth2&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountOAuth2& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountSms.html
struct LinkedAccountSms {
  /// Required. Sensitive: never logged.
  std::optional<std::string> phone_number{};

  friend bool operator==(const LinkedAccountSms&, const LinkedAccountSms&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountSms& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccount.html
struct LinkedAccount {
  /// Sensitive: never logged.
  Box<LinkedAccountEmail> email{};
  /// Sensitive: never logged.
  Box<LinkedAccountSms> sms{};
  Box<LinkedAccountDeveloperJwt> developer_jwt{};
  Box<LinkedAccountOAuth2> o_auth2{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LinkedAccount&, const LinkedAccount&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccount& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EmbeddedCryptoWallet.html
struct EmbeddedCryptoWallet {
  /// Required.
  std::optional<OwnedOpen<CryptoWalletNetwork>> network{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<LinkedAccount>> linked_accounts{};
  std::optional<std::string> wallet_address{};
  std::optional<std::string> redirect_url{};

  friend bool operator==(const EmbeddedCryptoWallet&, const EmbeddedCryptoWallet&) = default;
};
void write_json(internal::JsonWriter& writer, const EmbeddedCryptoWallet& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentDetails.html
struct PaymentInstrumentDetails {
  Box<EmbeddedCryptoWallet> embedded_crypto_wallet{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentInstrumentDetails&, const PaymentInstrumentDetails&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentInstrumentDetails& in);

}  // namespace outcrop::bedrock_agentcore
