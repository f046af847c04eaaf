// OfferView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

struct DimensionalPriceRateView {
  std::optional<std::string_view> dimension{};
  std::optional<std::string_view> price{};
  std::optional<std::string_view> description{};
  std::optional<std::string_view> unit{};
};

struct LegalTermView {
  std::optional<std::string_view> url{};
};

struct PricingTermView {
  std::span<const DimensionalPriceRateView> rate_card{};
};

struct SupportTermView {
  std::optional<std::string_view> refund_policy_description{};
};

struct ValidityTermView {
  std::optional<std::string_view> agreement_duration{};
};

struct TermDetailsView {
  PricingTermView usage_based_pricing_term{};
  LegalTermView legal_term{};
  SupportTermView support_term{};
  OptionalRef<ValidityTermView> validity_term{};
};

struct OfferView {
  std::optional<std::string_view> offer_id{};
  std::string_view offer_token{};
  TermDetailsView term_details{};
};

}  // namespace outcrop::bedrock
