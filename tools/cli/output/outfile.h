// Outfile: a file that an answer goes to, in place of standard output.
#pragma once

#include <string>

#include "output/descriptor.h"
#include "output/stream.h"

namespace outcrop::cli {

class Outfile {
 public:
  /// Makes the file where there is none; one that is there keeps its content until something is written. Throws
  /// InputError.
  explicit Outfile(const std::string& path);

  /// Empties the file; /dev/stdout goes on where it stands.
  Output& begin();

 private:
  Descriptor descriptor_;
  Output output_;
  bool keeps_content_;
};

}  // namespace outcrop::cli
