// The partition table of August 2026 (partitions.json of the endpoint rule engine).
#include "endpoint/partition.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

// A pattern of region names, ^(us|eu)\-\w+\-\d+$ : one of `prefixes`, a hyphen, a word, a hyphen, digits.
struct Entry {
  Partition partition;
  std::span<const std::string_view> prefixes;
  // Those that the patterns don't match anyway.
  std::string_view global_region;
};

constexpr std::array<std::string_view, 9> kAws{"us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"};
constexpr std::array<std::string_view, 1> kCn{"cn"};
constexpr std::array<std::string_view, 1> kEusc{"eusc-de"};
constexpr std::array<std::string_view, 1> kIso{"us-iso"};
constexpr std::array<std::string_view, 1> kIsoB{"us-isob"};
constexpr std::array<std::string_view, 1> kIsoE{"eu-isoe"};
constexpr std::array<std::string_view, 1> kIsoF{"us-isof"};
constexpr std::array<std::string_view, 1> kUsGov{"us-gov"};

// clang-format off
constexpr std::array<Entry, 8> kPartitions{{
    {{"aws", "amazonaws.com", "api.aws", true, true}, kAws, "aws-global"},
    {{"aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", true, true}, kCn, "aws-cn-global"},
    {{"aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", true, true}, kEusc, ""},
    {{"aws-iso", "c2s.ic.gov", "api.aws.ic.gov", true, true}, kIso, "aws-iso-global"},
    {{"aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", true, true}, kIsoB, "aws-iso-b-global"},
    {{"aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", true, true}, kIsoE, "aws-iso-e-global"},
    {{"aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", true, true}, kIsoF, "aws-iso-f-global"},
    {{"aws-us-gov", "amazonaws.com", "api.aws", true, true}, kUsGov, "aws-us-gov-global"},
}};
// clang-format on

bool is_word(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == '_'; });
}

bool matches(std::string_view region, std::string_view prefix) {
  if (!region.starts_with(prefix)) return false;
  region.remove_prefix(prefix.size());
  if (!region.starts_with('-')) return false;
  region.remove_prefix(1);
  const std::size_t hyphen = region.find('-');
  if (hyphen == std::string_view::npos || !is_word(region.substr(0, hyphen))) return false;
  const std::string_view number = region.substr(hyphen + 1);
  return !number.empty() && std::ranges::all_of(number, is_digit);
}

}  // namespace

const Partition& partition_of(std::string_view region) {
  for (const Entry& entry : kPartitions)
    if (!entry.global_region.empty() && region == entry.global_region) return entry.partition;
  for (const Entry& entry : kPartitions)
    if (std::ranges::any_of(entry.prefixes, [region](std::string_view prefix) { return matches(region, prefix); }))
      return entry.partition;
  return kPartitions.front().partition;
}

}  // namespace outcrop::internal
