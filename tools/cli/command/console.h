// Console: where a command writes.
#pragma once

#include "output/stream.h"

namespace outcrop::cli {

struct Console {
  Output& out;
  Output& err;
};

}  // namespace outcrop::cli
