// AWS partitions: which DNS names the regions of a part of the cloud have.
#pragma once

#include <string_view>

namespace outcrop::internal {

struct Partition {
  std::string_view id;
  std::string_view dns_suffix;
  std::string_view dual_stack_dns_suffix;
  bool supports_fips;
  bool supports_dual_stack;
};

/// By the partition's list of regions, else by its pattern of region names, else "aws". Valid for ever.
const Partition& partition_of(std::string_view region);

}  // namespace outcrop::internal
