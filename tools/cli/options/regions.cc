#include "options/regions.h"

#include <algorithm>

namespace outcrop::cli {
namespace {

// partitions.json of the endpoint rule engine.
constexpr std::string_view aws[] = {
    "af-south-1",     "ap-east-1",      "ap-east-2",      "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
    "ap-south-1",     "ap-south-2",     "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
    "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1",   "ca-west-1",      "eu-central-1",
    "eu-central-2",   "eu-north-1",     "eu-south-1",     "eu-south-2",     "eu-west-1",      "eu-west-2",
    "eu-west-3",      "il-central-1",   "me-central-1",   "me-south-1",     "mx-central-1",   "sa-east-1",
    "us-east-1",      "us-east-2",      "us-west-1",      "us-west-2"};
constexpr std::string_view aws_cn[] = {"cn-north-1", "cn-northwest-1"};
constexpr std::string_view aws_eusc[] = {"eusc-de-east-1"};
constexpr std::string_view aws_iso[] = {"us-iso-east-1", "us-iso-west-1"};
constexpr std::string_view aws_iso_b[] = {"us-isob-east-1", "us-isob-west-1"};
constexpr std::string_view aws_iso_e[] = {"eu-isoe-west-1"};
constexpr std::string_view aws_iso_f[] = {"us-isof-east-1", "us-isof-south-1"};
constexpr std::string_view aws_us_gov[] = {"us-gov-east-1", "us-gov-west-1"};

}  // namespace

std::span<const std::string_view> regions_beside(std::string_view region) {
  for (const std::span<const std::string_view> partition : {std::span<const std::string_view>(aws_cn),
                                                            {aws_eusc},
                                                            {aws_iso},
                                                            {aws_iso_b},
                                                            {aws_iso_e},
                                                            {aws_iso_f},
                                                            {aws_us_gov}})
    if (std::ranges::find(partition, region) != partition.end()) return partition;
  return aws;
}

}  // namespace outcrop::cli
