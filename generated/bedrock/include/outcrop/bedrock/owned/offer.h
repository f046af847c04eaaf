// Offer and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DimensionalPriceRateView;
struct LegalTermView;
struct PricingTermView;
struct SupportTermView;
struct ValidityTermView;
struct TermDetailsView;
struct OfferView;

/// The price of one kind of use of a model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DimensionalPriceRate.html
struct DimensionalPriceRate {
  /// The kind of use that is counted, by its code.
  std::optional<std::string> dimension{};
  /// The price of one unit, as a decimal number in text.
  std::optional<std::string> price{};
  /// The kind of use, in words for people.
  std::optional<std::string> description{};
  /// What is counted, by its name.
  std::optional<std::string> unit{};

  friend bool operator==(const DimensionalPriceRate&, const DimensionalPriceRate&) = default;
};
DimensionalPriceRate to_owned(const DimensionalPriceRateView& view);
void write_json(internal::JsonWriter& writer, const DimensionalPriceRate& in);

/// The legal terms of an offer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LegalTerm.html
struct LegalTerm {
  /// The web address of the legal text.
  std::optional<std::string> url{};

  friend bool operator==(const LegalTerm&, const LegalTerm&) = default;
};
LegalTerm to_owned(const LegalTermView& view);
void write_json(internal::JsonWriter& writer, const LegalTerm& in);

/// What the use of a model costs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PricingTerm.html
struct PricingTerm {
  /// The prices, one for each kind of use that is counted.
  std::optional<std::vector<DimensionalPriceRate>> rate_card{};

  friend bool operator==(const PricingTerm&, const PricingTerm&) = default;
};
PricingTerm to_owned(const PricingTermView& view);
void write_json(internal::JsonWriter& writer, const PricingTerm& in);

/// What an offer says about support.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_SupportTerm.html
struct SupportTerm {
  /// Under which conditions money is given back, in words.
  std::optional<std::string> refund_policy_description{};

  friend bool operator==(const SupportTerm&, const SupportTerm&) = default;
};
SupportTerm to_owned(const SupportTermView& view);
void write_json(internal::JsonWriter& writer, const SupportTerm& in);

/// How long an agreement holds.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidityTerm.html
struct ValidityTerm {
  /// The duration in ISO 8601 form, such as `P1Y`; absent where it has no end.
  std::optional<std::string> agreement_duration{};

  friend bool operator==(const ValidityTerm&, const ValidityTerm&) = default;
};
ValidityTerm to_owned(const ValidityTermView& view);
void write_json(internal::JsonWriter& writer, const ValidityTerm& in);

/// The terms of an offer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TermDetails.html
struct TermDetails {
  /// What the use of the model costs.
  PricingTerm usage_based_pricing_term{};
  /// Where the legal text is.
  LegalTerm legal_term{};
  /// What is said about support and refunds.
  SupportTerm support_term{};
  /// How long the agreement holds.
  std::optional<ValidityTerm> validity_term{};

  friend bool operator==(const TermDetails&, const TermDetails&) = default;
};
TermDetails to_owned(const TermDetailsView& view);
void write_json(internal::JsonWriter& writer, const TermDetails& in);

/// Terms and prices under which a model can be used.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Offer.html
struct Offer {
  /// The offer's id, for people and records.
  std::optional<std::string> offer_id{};
  /// What CreateFoundationModelAgreement takes to agree to this offer.
  std::string offer_token{};
  /// Prices, legal terms, support and duration.
  TermDetails term_details{};

  friend bool operator==(const Offer&, const Offer&) = default;
};
Offer to_owned(const OfferView& view);
void write_json(internal::JsonWriter& writer, const Offer& in);

}  // namespace outcrop::bedrock
