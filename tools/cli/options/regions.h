// Names of regions, for `--regions all` and for completion.
#pragma once

#include <span>
#include <string_view>

namespace outcrop::cli {

/// The regions of the partition (aws, aws-cn, ...) that `region` is in; of `aws` where it is empty or unknown. As of
/// August 2026, in the order of their names. Bedrock isn't in all of them.
std::span<const std::string_view> regions_beside(std::string_view region);

}  // namespace outcrop::cli
