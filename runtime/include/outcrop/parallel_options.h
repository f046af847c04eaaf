// ParallelOptions: how wide a parallel listing is, and in which order it gives its items.
#pragma once

#include "outcrop/version.h"

namespace outcrop {

struct ParallelOptions {
  /// Requests on their way at once, each over a connection of its own; fewer when ClientConfig::max_connections or
  /// other calls of the client leave less.
  int lanes{8};
  /// Items in the order of the request, which keeps pages of later slices in memory; else as they come.
  bool ordered{true};
};

}  // namespace outcrop
